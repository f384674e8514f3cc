import { act, screen, within } from '@testing-library/react';
import axe from 'axe-core';

import { EditorPages } from '../../../../../../renderer/screens/studio/pages/editor-pages';
import { editorPages, type EditorPage } from '../../../../../../renderer/stores/studio/editor-focus';
import { showInEditor } from '../../../../../support/show-in-editor';

jest.mock('../../../../../../renderer/screens/studio/problems/use-problems', () => ({
  useProblems: (select: (state: { problems: readonly never[] }) => unknown) => select({ problems: [] }),
}));

async function showPage(page: EditorPage, options: Parameters<typeof showInEditor>[1] = {}) {
  const shown = showInEditor(<EditorPages />, options);
  // The names of the rules arrive a moment later.
  await act(async () => shown.store.getState().goTo({ kind: 'page', page }));
  return { ...shown, undo: () => act(() => shown.store.getState().undo()) };
}

describe('every page', () => {
  test.each(editorPages)('%s has nothing that a reader cannot name', async (page) => {
    const { container, user } = await showPage(page);
    for (const fold of screen.queryAllByRole('button', { expanded: false })) await user.click(fold);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test.each(editorPages)('%s can be read where nothing can be written', async (page) => {
    const { store } = await showPage(page, { file: { holder: 'another', holderName: '赵敏' } });
    expect(screen.queryByRole('button', { name: /^加|：删除$/ })).toBeNull();
    for (const box of screen.queryAllByRole('textbox')) expect(box).toHaveAttribute('readonly');
    expect(store.getState().history.done).toEqual([]);
  });
});

describe('about', () => {
  test('a false alarm may say what it looks like', async () => {
    const { user, script } = await showPage('about');
    expect(screen.queryByLabelText('看着像')).toBeNull();
    await user.selectOptions(screen.getByLabelText('诈骗类型'), 'F00');
    await user.selectOptions(screen.getByLabelText('看着像'), 'F07');
    await user.selectOptions(screen.getByLabelText('看着像'), '不写');
    expect([script().fraudType, 'looksLike' in script()]).toEqual(['F00', false]);
  });

  test('sources are words of one’s own, duties are picked', async () => {
    const { user, script } = await showPage('about');
    await user.type(screen.getByRole('combobox', { name: '添加取材依据' }), 'procedure 4.2{Enter}');
    await user.type(screen.getByRole('combobox', { name: '添加可演的身份' }), '网格{Enter}');
    await user.click(screen.getByRole('button', { name: '去掉“民警”' }));
    expect([script().sources, script().duties]).toEqual([['tests', 'procedure 4.2'], ['grid']]);
  });
});

describe('dispositions', () => {
  test('a start goes by steps of five between 0 and 100', async () => {
    const { user, script } = await showPage('dispositions');
    const [first] = screen.getAllByRole('spinbutton', { name: '信任' });
    await user.click(first as HTMLElement);
    await user.keyboard('{ArrowUp}');
    expect(script().dispositions[0]?.start.trust).toBe(35);
    await user.clear(first as HTMLElement);
    await user.type(first as HTMLElement, '400');
    expect(script().dispositions[0]?.start.trust).toBe(40);
  });

  test('a renamed one is followed by its walkthroughs', async () => {
    const { user, script } = await showPage('dispositions');
    const [id] = screen.getAllByLabelText('编号');
    await user.clear(id as HTMLElement);
    await user.type(id as HTMLElement, 'timid{Enter}');
    expect(script().walkthroughs[0]?.disposition).toBe('timid');
  });
});

describe('facts and flags', () => {
  test('say where they are used, and lead there', async () => {
    const { store, user } = await showPage('facts');
    await user.click(screen.getByRole('button', { name: '加一个标记' }));
    await user.keyboard('她自己核到了身份');
    expect(store.getState().document.script.flags).toEqual([{ id: 'flag', text: '她自己核到了身份' }]);
    expect(screen.getByText('还没用到')).toBeVisible();
    act(
      () =>
        void store.getState().edit('set-field', {
          path: ['scenes', 0, 'nodes', 0, 'moves', 0, 'when'],
          value: { noFlags: ['flag'] },
          field: '条件',
        }),
    );
    await user.click(await screen.findByRole('button', { name: '用到 1 处' }));
    expect(store.getState().focus).toEqual({ kind: 'move', node: 'ring', id: 'ask' });
  });
});

describe('scenes', () => {
  test('one with nodes is deleted only after a question', async () => {
    const { user, script, undo } = await showPage('scenes');
    await user.click(screen.getByRole('button', { name: '场次 1：删除' }));
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent('其中 2 个节点会一起删除');
    await user.click(within(dialog).getByRole('button', { name: '取消' }));
    expect(script().scenes).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: '场次 1：删除' }));
    await user.click(screen.getByRole('button', { name: '删除场次' }));
    expect(script().scenes).toEqual([]);
    undo();
    expect(script().scenes[0]?.nodes).toHaveLength(2);
  });
});

describe('transitions, interrupts, endings', () => {
  test('are added with the focus in the new one', async () => {
    const { user, script } = await showPage('transitions');
    await user.click(screen.getByRole('button', { name: '加一个转场' }));
    await user.keyboard('四十分钟后');
    expect(script().transitions[0]).toEqual({ id: 'later', to: '', hours: 1, narration: '四十分钟后' });
  });

  test('an interrupt keeps a condition even when nothing is said in it', async () => {
    const { user, script } = await showPage('interrupts');
    await user.click(screen.getByRole('button', { name: '加一条触发' }));
    await user.type(screen.getByRole('combobox', { name: '＋ 加条件' }), '情绪{Enter}');
    await user.click(screen.getByRole('button', { name: '去掉条件“情绪强度”' }));
    expect(script().always[0]?.when).toEqual({});
  });

  test('an ending is deleted with what leads to it', async () => {
    const { user, script } = await showPage('endings');
    await user.click(screen.getByRole('button', { name: '结局 4：删除' }));
    expect(script().endings).toHaveLength(3);
    expect(script().scenes[0]?.nodes[0]?.moves[3]?.outcomes[0]?.to).toBe('');
  });
});

describe('walkthroughs', () => {
  const path = ['walkthroughs', 0, 'steps'];

  test('show each step by its node and its words, and where they end', async () => {
    const { user } = await showPage('walkthroughs');
    const [first] = screen.getAllByRole('button', { name: /^专家/ });
    expect(first).toHaveTextContent('走得通，到“ending-stopped”');
    await user.click(first as HTMLElement);
    expect(screen.getByRole('combobox', { name: '第 1 步，接通' })).toHaveValue('线上还有别人吗？');
    expect(screen.getByRole('combobox', { name: '第 2 步，收尾' })).toHaveValue('您自己拨110核一下。');
  });

  test('one that no longer fits says at which step, and can be cut there and gone on with', async () => {
    const { store, user, script } = await showPage('walkthroughs');
    act(() => void store.getState().edit('delete-move', { node: 'settle', move: 'check' }));
    const [first] = await screen.findAllByRole('button', { name: /第 2 步对不上了/ });
    await user.click(first as HTMLElement);
    expect(screen.getByText('走到这一步就对不上了：此刻没有这个选择。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '从这一步起删掉' }));
    expect(script().walkthroughs[0]?.steps).toEqual(['ask']);
    await user.type(screen.getByRole('combobox', { name: '下一步' }), '女儿{Enter}');
    expect(script().walkthroughs[0]?.steps).toEqual(['ask', 'wait']);
    await user.click(await screen.findByRole('button', { name: '改成这个结局' }));
    expect(script().walkthroughs[0]?.ending).toBe('ending-paused');
  });

  test('a way through a draft that leads nowhere is told, not broken on', async () => {
    const { store, user } = await showPage('walkthroughs');
    act(() => void store.getState().edit('delete-nodes', { nodes: ['settle'] }));
    const [first] = await screen.findAllByRole('button', { name: /对不上了/ });
    await user.click(first as HTMLElement);
    expect(screen.getByText('这一步还没有去向，或开头还没写。')).toBeVisible();
    act(() => void store.getState().edit('set-field', { path, value: [], field: '步骤' }));
    expect(await screen.findByRole('combobox', { name: '下一步' })).toBeVisible();
  });
});
