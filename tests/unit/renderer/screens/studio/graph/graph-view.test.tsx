import { act, screen, waitFor, within } from '@testing-library/react';

import { buildScriptDraft } from '../../../../../support/build-draft';
import { showInEditor } from '../../../../../support/show-in-editor';
import { GraphView } from '../../../../../../renderer/screens/studio/graph/graph-view';
import { ProblemsProvider } from '../../../../../../renderer/screens/studio/problems/use-problems';

// Layout does not exist here: the graph is told that it is as large as on a screen, and draws its canvases nowhere.
const size = { offsetWidth: 1000, offsetHeight: 700 } as const;
beforeAll(() => {
  for (const [name, value] of Object.entries(size))
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
  HTMLCanvasElement.prototype.getContext = () => null;
});

const show = (file: Parameters<typeof showInEditor>[1] = {}) =>
  showInEditor(
    <ProblemsProvider>
      <GraphView />
    </ProblemsProvider>,
    { document: buildScriptDraft(), ...file },
  );

/** The card of a node or ending, as an element that can have the focus. */
const card = (name: RegExp) => screen.getByRole('group', { name });
const nodes = (shown: ReturnType<typeof show>) =>
  shown.script().scenes.flatMap((scene) => scene.nodes.map(({ id }) => id));

test('every node and every ending in sight is a focusable card that says what it is', async () => {
  const shown = show();
  for (const { title } of shown.script().scenes.flatMap((scene) => scene.nodes))
    expect(await screen.findByRole('group', { name: new RegExp(`^节点 ${title}，`) })).toHaveAttribute(
      'tabindex',
      '0',
    );
  for (const { title } of shown.script().endings)
    expect(card(new RegExp(`^结局 ${title}`))).toBeInTheDocument();
  expect(screen.getByRole('region', { name: '剧本图' })).toBeInTheDocument();
});

test('arrow keys follow the lines, N adds a node after the chosen one, Delete removes it, undo brings it back', async () => {
  const shown = show();
  const [first = '', second = ''] = nodes(shown);
  act(() => shown.store.getState().select([first]));
  card(/从这里开场/).focus();
  await shown.user.keyboard('{ArrowRight}');
  expect(shown.store.getState().selected).toEqual([second]);
  await shown.user.keyboard('n');
  const [added = ''] = shown.store.getState().selected;
  expect(nodes(shown)).toContain(added);
  expect([first, second]).not.toContain(added);
  await shown.user.keyboard('{Delete}');
  expect(nodes(shown)).toEqual([first, second]);
  act(() => shown.store.getState().undo());
  expect(nodes(shown)).toContain(added);
});

test('C connects the chosen node with a target taken by arrow keys, and Escape lets it be', async () => {
  const shown = show();
  const moves = () => shown.script().scenes[0]?.nodes[0]?.moves ?? [];
  const before = moves().length;
  card(/从这里开场/).focus();
  await shown.user.keyboard('c');
  expect(screen.getByText(/^连线：/)).toBeInTheDocument();
  await shown.user.keyboard('{Escape}');
  expect(screen.queryByText(/^连线：/)).toBeNull();
  expect(moves()).toHaveLength(before);
  await shown.user.keyboard('c{Enter}');
  expect(moves()).toHaveLength(before + 1);
  expect(moves().at(-1)?.outcomes[0]?.to).toBe(nodes(shown)[1]);
});

test('copied, pasted and duplicated cards are new nodes; all can be chosen at once', async () => {
  const shown = show();
  const before = nodes(shown).length;
  card(/从这里开场/).focus();
  await shown.user.keyboard('{Control>}c{/Control}{Control>}v{/Control}');
  expect(nodes(shown)).toHaveLength(before + 1);
  await shown.user.keyboard('{Control>}d{/Control}');
  expect(nodes(shown)).toHaveLength(before + 2);
  await shown.user.keyboard('{Control>}a{/Control}');
  expect(shown.store.getState().selected).toHaveLength(before + 2 + shown.script().endings.length);
});

test('a draft that is open elsewhere can be looked at and not changed', async () => {
  const shown = show({ file: { holder: 'another', holderName: '李梅' } });
  const before = nodes(shown);
  card(/从这里开场/).focus();
  await shown.user.keyboard('n{Delete}c');
  expect(nodes(shown)).toEqual(before);
  expect(screen.queryByText(/^连线：/)).toBeNull();
  expect(screen.queryByRole('button', { name: '加节点' })).toBeNull();
});

test('a collapsed scene is one box, kept for the draft, and opens again where search finds something in it', async () => {
  const shown = show({ file: { draft: 'draft-collapsed' } });
  const [scene] = shown.script().scenes;
  await shown.user.click(screen.getByRole('button', { name: `收起场次 ${scene?.title}` }));
  expect(card(/^场次 /)).toBeInTheDocument();
  expect(screen.queryByRole('group', { name: /从这里开场/ })).toBeNull();
  shown.unmount();

  const again = show({ file: { draft: 'draft-collapsed' } });
  expect(card(/^场次 /)).toBeInTheDocument();
  const [, second] = again.script().scenes.flatMap((each) => each.nodes);
  const search = screen.getByRole('search');
  await again.user.type(within(search).getByRole('searchbox'), `${second?.id}{Enter}`);
  await waitFor(() => expect(screen.queryByRole('group', { name: /^场次 / })).toBeNull());
  expect(again.store.getState().selected).toEqual([second?.id]);
});

test('automatic places are one step to undo', async () => {
  const shown = show();
  await shown.user.click(screen.getByRole('button', { name: '自动排列' }));
  expect(Object.keys(shown.store.getState().document.layout)).toEqual(expect.arrayContaining(nodes(shown)));
  act(() => shown.store.getState().undo());
  expect(shown.store.getState().document.layout).toEqual({});
});

test('visits of the bots stand on each node as a number and a tint, until they are taken away', () => {
  const shown = show();
  const [first = ''] = nodes(shown);
  act(() => shown.store.getState().setVisits({ [first]: 12 }));
  const start = card(/从这里开场/);
  expect(within(start).getByTitle('机器人到过 12 次')).toHaveTextContent('12');
  expect(start.querySelector('.graph-card-heat-5')).not.toBeNull();
  act(() => shown.store.getState().setVisits(null));
  expect(within(card(/从这里开场/)).queryByTitle(/机器人到过/)).toBeNull();
});
