import { act, fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';

import { OutlineView } from '../../../../../renderer/screens/studio/outline/outline-view';
import { showInEditor } from '../../../../support/show-in-editor';

const node = (title: string) => within(screen.getByRole('region', { name: `节点：${title}` }));
/** The texts of a node, line by line. */
const lines = (title: string) =>
  node(title)
    .getAllByRole<HTMLTextAreaElement>('textbox')
    .map(({ value }) => value);

describe('the outline', () => {
  test('reads as the talk does, with where each move leads and how good it is', async () => {
    const { container } = showInEditor(<OutlineView />);
    expect(lines('收尾')).toEqual([
      '收尾',
      '那……我该怎么办？',
      '您自己拨110核一下。',
      '先等女儿来。',
      '那您记着别转。',
      '把手机拿过来。',
    ]);
    const [first] = node('收尾').getAllByRole('combobox', { name: '好坏' });
    expect(first).toHaveDisplayValue('最好');
    expect(node('收尾').getByRole('button', { name: '去处：ending-paused' })).toBeVisible();
    expect(
      (await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations,
    ).toEqual([]);
  });

  test('is written in by the keyboard alone, and each act is one step of undo', async () => {
    const { script, store, user } = showInEditor(<OutlineView />);
    await user.click(node('收尾').getByDisplayValue('收尾'));
    await user.keyboard('{Control>}{Enter}{/Control}门口{Enter}谁啊？{Tab}派出所的。{Tab}哦。{Enter}开门！');
    expect(lines('门口')).toEqual(['门口', '谁啊？', '派出所的。', '哦。', '开门！']);
    expect(document.activeElement).toHaveValue('开门！');
    const made = script().scenes[0]?.nodes[2];
    expect(made?.moves.map(({ lines: { a }, outcomes }) => [a, outcomes[0]?.answer])).toEqual([
      ['派出所的。', '哦。'],
      ['开门！', undefined],
    ]);
    const steps = store.getState().history.done.length;
    act(() => store.getState().undo());
    expect(lines('门口').at(-1)).toBe('');
    for (let left = steps - 1; left > 0; left -= 1) act(() => store.getState().undo());
    expect(screen.queryByRole('region', { name: '节点：门口' })).toBeNull();
  });

  test('an arrow asks where a move leads, and makes the node where there is none', async () => {
    const { script, user } = showInEditor(<OutlineView />);
    await user.click(node('收尾').getByDisplayValue('先等女儿来。'));
    await user.keyboard('{End} →');
    await user.keyboard('接通{Enter}');
    expect(script().scenes[0]?.nodes[1]?.moves[1]).toMatchObject({
      lines: { a: '先等女儿来。' },
      outcomes: [{ to: 'ring' }],
    });
    expect(document.activeElement).toHaveValue('先等女儿来。');
    await user.keyboard('{End}->');
    await user.keyboard('女儿到了{Enter}');
    const to = script().scenes[0]?.nodes[1]?.moves[1]?.outcomes[0]?.to;
    expect(script().scenes[0]?.nodes[2]).toMatchObject({ id: to, title: '女儿到了' });
  });

  test('an arrow behind another wording asks where its move leads, and behind a title it is an arrow', async () => {
    const { script, user } = showInEditor(<OutlineView />);
    await user.click(node('接通').getByDisplayValue('您那头还有人在听吗？'));
    await user.keyboard('{End}→');
    await user.keyboard('ending-paused{Enter}');
    const [ring] = script().scenes[0]?.nodes ?? [];
    expect(ring?.moves[0]).toMatchObject({
      lines: { b: '您那头还有人在听吗？' },
      outcomes: [{ to: 'ending-paused' }],
    });
    await user.click(node('接通').getByDisplayValue('接通'));
    await user.keyboard('{End}→');
    expect(script().scenes[0]?.nodes[0]?.title).toBe('接通→');
  });

  test('leaves every key to an input method that is open', async () => {
    const { script, user } = showInEditor(<OutlineView />);
    const field = node('收尾').getByDisplayValue('先等女儿来。');
    await user.click(field);
    fireEvent.compositionStart(field);
    fireEvent.change(field, { target: { value: '先等女儿来。nv' } });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(script().scenes[0]?.nodes[1]?.moves).toHaveLength(4);
    expect(script().scenes[0]?.nodes[1]?.moves[1]?.lines).toEqual({ a: '先等女儿来。' });
    fireEvent.change(field, { target: { value: '先等女儿来。女' } });
    fireEvent.compositionEnd(field);
    expect(script().scenes[0]?.nodes[1]?.moves[1]?.lines).toEqual({ a: '先等女儿来。女' });
  });

  test('carries a move up, takes an empty one away, and goes from line to line', async () => {
    const { user } = showInEditor(<OutlineView />);
    await user.click(node('收尾').getByDisplayValue('先等女儿来。'));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(lines('收尾').slice(2, 4)).toEqual(['先等女儿来。', '您自己拨110核一下。']);
    await user.keyboard('{Enter}');
    expect(lines('收尾')[3]).toBe('');
    await user.keyboard('{Backspace}');
    expect(lines('收尾').slice(2, 4)).toEqual(['先等女儿来。', '您自己拨110核一下。']);
    expect(document.activeElement).toHaveValue('先等女儿来。');
    await user.keyboard('{End}{ArrowDown}');
    expect(document.activeElement).toHaveValue('您自己拨110核一下。');
  });

  test('takes an answer that stayed empty away again', async () => {
    const { script, user } = showInEditor(<OutlineView />);
    await user.click(node('收尾').getByDisplayValue('先等女儿来。'));
    await user.keyboard('{Tab}');
    expect(script().scenes[0]?.nodes[1]?.moves[1]?.outcomes[0]?.answer).toBe('');
    await user.click(node('接通').getByDisplayValue('接通'));
    expect(script().scenes[0]?.nodes[1]?.moves[1]?.outcomes[0]).not.toHaveProperty('answer');
  });

  test('can be read and not written where another window writes', async () => {
    const { script, user } = showInEditor(<OutlineView />, { file: { holder: 'another' } });
    const before = script();
    await user.click(node('收尾').getByDisplayValue('先等女儿来。'));
    await user.keyboard('{Enter}字');
    expect(script()).toBe(before);
  });
});
