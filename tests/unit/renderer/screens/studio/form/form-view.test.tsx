import { act, fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';

import type { ScriptProblem } from '#core/check/script-problem';
import { FormView } from '../../../../../../renderer/screens/studio/form/form-view';
import type { Focus } from '../../../../../../renderer/stores/studio/editor-focus';
import { buildScriptDraft } from '../../../../../support/build-draft';
import { showInEditor } from '../../../../../support/show-in-editor';

let mockProblems: readonly ScriptProblem[] = [];
jest.mock('../../../../../../renderer/screens/studio/problems/use-problems', () => ({
  useProblems: (select: (state: { problems: readonly ScriptProblem[] }) => unknown) =>
    select({ problems: mockProblems }),
}));

beforeEach(() => {
  mockProblems = [];
});

async function showForm(focus: Focus, options: Parameters<typeof showInEditor>[1] = {}) {
  const shown = showInEditor(<FormView />, options);
  // The names of the rules arrive a moment later.
  await act(async () => shown.store.getState().goTo(focus));
  const node = (at: number) => shown.script().scenes[0]?.nodes[at];
  const undo = () => act(() => shown.store.getState().undo());
  return { ...shown, node, undo };
}
const ring: Focus = { kind: 'node', id: 'ring' };
const ask: Focus = { kind: 'move', node: 'ring', id: 'ask' };
const steps = ({ store }: Awaited<ReturnType<typeof showForm>>) => store.getState().history.done.length;

describe('texts', () => {
  test('what is typed in one visit is one step of undo', async () => {
    const form = await showForm(ring);
    await form.user.type(screen.getByLabelText('标题'), '了，没人说话');
    expect(form.node(0)?.title).toBe('接通了，没人说话');
    expect(steps(form)).toBe(1);
    await form.user.tab();
    await form.user.type(screen.getByLabelText('标题'), '。');
    expect(steps(form)).toBe(2);
    form.undo();
    form.undo();
    expect(form.node(0)?.title).toBe('接通');
    expect(screen.getByLabelText('标题')).toHaveValue('接通');
  });

  test('half a word in pinyin reaches no document', async () => {
    const form = await showForm(ring);
    const title = screen.getByLabelText('标题');
    act(() => title.focus());
    fireEvent.compositionStart(title);
    fireEvent.change(title, { target: { value: '接通menlian' } });
    expect(title).toHaveValue('接通menlian');
    expect(form.node(0)?.title).toBe('接通');
    fireEvent.change(title, { target: { value: '接通门链' } });
    fireEvent.compositionEnd(title);
    expect(form.node(0)?.title).toBe('接通门链');
    expect(steps(form)).toBe(1);
  });

  test('an emptied text that may be missing is taken out of the script', async () => {
    const form = await showForm(ask);
    await form.user.clear(screen.getByLabelText('提示'));
    expect(Object.keys(form.node(0)?.moves[0]?.outcomes[0] ?? {})).not.toContain('hint');
    form.undo();
    expect(form.node(0)?.moves[0]?.outcomes[0]?.hint).toBe('她旁边有人听着');
  });
});

describe('lists', () => {
  test('a new reply has the focus, Alt with an arrow moves it, delete takes it out', async () => {
    const form = await showForm(ring);
    await form.user.click(screen.getByRole('button', { name: '加一条回应' }));
    const [, added] = screen.getAllByLabelText('说的话');
    await form.user.type(added as HTMLElement, '谁呀？');
    expect(added).toHaveFocus();
    await form.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(form.node(0)?.replies.map(({ line }) => line)).toEqual(['谁呀？', '喂？我这会儿忙着呢。']);
    expect(screen.getAllByLabelText('说的话')[0]).toHaveFocus();
    await form.user.click(screen.getByRole('button', { name: '回应 1：删除' }));
    expect(form.node(0)?.replies.map(({ id }) => id)).toEqual(['ring-1']);
  });

  test('Ctrl+Enter in a wording adds another one', async () => {
    const form = await showForm(ask);
    await form.user.click(screen.getByLabelText('说法 a'));
    await form.user.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.getByLabelText('说法 c')).toHaveFocus();
    await form.user.keyboard('还有谁在听？');
    await form.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(Object.entries(form.node(0)?.moves[0]?.lines ?? {})).toEqual([
      ['a', '线上还有别人吗？'],
      ['c', '还有谁在听？'],
      ['b', '您那头还有人在听吗？'],
    ]);
    expect(screen.getByLabelText('说法 c')).toHaveFocus();
  });

  test('a new move opens with the focus in its first wording', async () => {
    const form = await showForm(ring);
    await form.user.click(screen.getByRole('button', { name: '加一个话招' }));
    expect(form.store.getState().focus).toEqual({ kind: 'move', node: 'ring', id: 'move' });
    expect(screen.getByLabelText('说法 a')).toHaveFocus();
  });
});

describe('conditions', () => {
  test('are built from words, and read as a sentence when folded', async () => {
    const form = await showForm(ask);
    const fold = screen.getByRole('button', { name: /^何时可选/ });
    await form.user.click(fold);
    const add = () => screen.getByRole('combobox', { name: '＋ 加条件' });
    await form.user.type(add(), '信任{Enter}');
    const trust = screen.getByRole('group', { name: '信任' });
    await form.user.click(within(trust).getByRole('button', { name: '信任 低于：减' }));
    expect(form.node(0)?.moves[0]?.when).toEqual({ trust: { lt: 45 } });
    await form.user.selectOptions(within(trust).getByRole('combobox'), '不低于');
    await form.user.type(add(), '性情{Enter}');
    const moods = screen.getByRole('group', { name: '性情是' });
    await form.user.type(within(moods).getByRole('combobox'), 'stiff{Enter}');
    expect(form.node(0)?.moves[0]?.when).toEqual({ trust: { gte: 45 }, disposition: ['stiff'] });
    await form.user.click(fold);
    expect(fold).toHaveTextContent('信任不低于 45，性情是 stiff');
  });

  test('a flag declared on the way is undone with what asks for it', async () => {
    const form = await showForm(ask);
    await form.user.click(screen.getByRole('button', { name: /^何时可选/ }));
    await form.user.type(screen.getByRole('combobox', { name: '＋ 加条件' }), '有标记{Enter}');
    await form.user.type(
      within(screen.getByRole('group', { name: '有标记' })).getByRole('combobox'),
      '她自己核到了身份{Enter}',
    );
    expect(form.script().flags).toEqual([{ id: 'flag', text: '她自己核到了身份' }]);
    expect(form.node(0)?.moves[0]?.when).toEqual({ flags: ['flag'] });
    form.undo();
    expect(form.script().flags).toEqual([]);
    expect(form.node(0)?.moves[0]?.when).toEqual({ flags: [] });
  });

  test('any and not hold conditions of their own; taking the last part out takes the condition out', async () => {
    const form = await showForm(ask);
    await form.user.click(screen.getByRole('button', { name: /^何时可选/ }));
    await form.user.type(screen.getByRole('combobox', { name: '＋ 加条件' }), '任一{Enter}');
    const any = screen.getByRole('group', { name: '任一成立' });
    await form.user.type(within(any).getByRole('combobox'), '失误{Enter}');
    await form.user.click(within(any).getByRole('button', { name: '再加一种情况' }));
    expect(form.node(0)?.moves[0]?.when).toEqual({ any: [{ slips: { gte: 1 } }, {}] });
    await form.user.click(screen.getByRole('button', { name: '去掉条件“任一成立”' }));
    expect(form.node(0)?.moves[0]).not.toHaveProperty('when');
  });
});

describe('effects and credit', () => {
  test('go by steps of five, and what stands at nothing is left out', async () => {
    const form = await showForm(ask);
    await form.user.click(screen.getByRole('button', { name: /^变化 ?信任/ }));
    await form.user.click(screen.getByRole('button', { name: '信任：加' }));
    await form.user.click(screen.getByRole('button', { name: '情绪强度：减' }));
    await form.user.selectOptions(screen.getByLabelText('保住'), '全部');
    const effects = () => form.node(0)?.moves[0]?.outcomes[0]?.effects;
    expect(effects()).toEqual({ trust: 15, emotion: -5, secures: 'all' });
    await form.user.click(screen.getByRole('button', { name: '情绪强度：加' }));
    expect(effects()).toEqual({ trust: 15, secures: 'all' });
  });

  test('credit stands beside the name of its dimension', async () => {
    const form = await showForm(ask);
    await form.user.click(screen.getByRole('button', { name: /^得分/ }));
    await form.user.click(screen.getByRole('button', { name: /^D8.*：加$/ }));
    expect(form.node(0)?.moves[0]?.outcomes[0]?.credit).toEqual({ D2: 3, D8: 1 });
  });
});

describe('where it leads', () => {
  test('is picked by title, and gone to', async () => {
    const form = await showForm(ask);
    const to = screen.getByLabelText('去向');
    expect(to).toHaveValue('收尾');
    await form.user.type(to, 'paused{Enter}');
    expect(form.node(0)?.moves[0]?.outcomes[0]?.to).toBe('ending-paused');
    await form.user.click(screen.getByRole('button', { name: '去那里' }));
    expect(form.store.getState().focus).toEqual({ kind: 'ending', id: 'ending-paused' });
  });

  test('a node made on the spot stands behind this one and is undone with the way to it', async () => {
    const form = await showForm(ask);
    await form.user.type(screen.getByLabelText('去向'), '门口{Enter}');
    expect(form.script().scenes[0]?.nodes.map(({ title }) => title)).toEqual(['接通', '门口', '收尾']);
    expect(form.node(0)?.moves[0]?.outcomes[0]?.to).toBe('node');
    form.undo();
    expect(form.script().scenes[0]?.nodes).toHaveLength(2);
    expect(form.node(0)?.moves[0]?.outcomes[0]?.to).toBe('settle');
  });
});

describe('the rest of a node', () => {
  test('a renamed node is followed by all that leads to it, and stays on the screen', async () => {
    const form = await showForm({ kind: 'node', id: 'settle' });
    const id = screen.getAllByLabelText('编号')[0] as HTMLElement;
    await form.user.clear(id);
    await form.user.type(id, 'ring{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('编号 ring 已经用过，换一个。');
    await form.user.clear(id);
    await form.user.type(id, 'wrap-up{Enter}');
    expect(form.node(0)?.moves[0]?.outcomes[0]?.to).toBe('wrap-up');
    expect(screen.getByRole('heading', { level: 2, name: '收尾' })).toBeVisible();
  });

  test('a time limit comes and goes by a tick', async () => {
    const form = await showForm({ kind: 'node', id: 'settle' });
    await form.user.click(screen.getByRole('checkbox', { name: '限时' }));
    expect(form.node(1)?.within).toEqual({ seconds: 45, else: { quality: 'useless', to: '', why: '' } });
    await form.user.click(screen.getByRole('checkbox', { name: '限时' }));
    expect(form.node(1)).not.toHaveProperty('within');
  });

  test('says where one comes from', async () => {
    const form = await showForm({ kind: 'node', id: 'settle' });
    expect(screen.getByText('从这里来')).toBeVisible();
    await form.user.click(screen.getAllByRole('button', { name: '接通' })[0] as HTMLElement);
    // Several moves of it lead here: the way back is to the node.
    expect(form.store.getState().focus).toEqual({ kind: 'node', id: 'ring' });
  });

  test('a place that is gone is said to be gone', async () => {
    const form = await showForm(ring);
    act(() => void form.store.getState().edit('delete-nodes', { nodes: ['ring'] }));
    expect(screen.getByText('这一处已经不在了')).toBeVisible();
  });
});

describe('problems', () => {
  test('stand under their field, and a visit unfolds what hides it', async () => {
    const path = ['scenes', 0, 'nodes', 0, 'moves', 0, 'outcomes', 0, 'effects', 'trust'];
    mockProblems = [
      {
        code: 'shape/text-missing',
        severity: 'error',
        at: { path: [...path.slice(0, 8), 'why'] },
        facts: {},
      },
    ];
    const form = await showForm(ring);
    act(() => form.store.getState().goToPath(path));
    expect(form.store.getState().focus).toEqual(ask);
    expect(screen.getByRole('spinbutton', { name: '信任' })).toHaveFocus();
    expect(screen.getByLabelText('反馈')).toBeInvalid();
    expect(screen.getByLabelText('反馈')).toHaveAccessibleDescription(/\S/);
  });
});

describe('a draft that can only be read', () => {
  test('shows everything and changes nothing', async () => {
    const form = await showForm(ask, { file: { holder: 'another', holderName: '赵敏' } });
    await form.user.type(screen.getByLabelText('说法 a'), '改');
    expect(screen.getByLabelText('说法 a')).toHaveValue('线上还有别人吗？');
    expect(screen.getByLabelText('去向')).toBeDisabled();
    expect(screen.getByRole('radio', { name: '最好' })).toBeDisabled();
    expect(screen.queryByRole('button', { name: /删除|加一/ })).toBeNull();
    expect(steps(form)).toBe(0);
  });
});

describe('for everybody', () => {
  test.each([
    ['a node', ring],
    ['a move', ask],
    ['an ending', { kind: 'ending', id: 'ending-stopped' }],
  ] satisfies [string, Focus][])('%s has nothing that a reader cannot name', async (_what, focus) => {
    const form = await showForm(focus, { document: buildScriptDraft() });
    for (const fold of screen.getAllByRole('button', { expanded: false })) await form.user.click(fold);
    const { violations } = await axe.run(form.container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
