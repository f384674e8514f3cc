import { screen, within } from '@testing-library/react';

import { buildPerson } from '../../../../support/fake-bridge';
import { runFile } from '../../../../support/run-file';
import { expertSteps, playedSmallCase } from '../../../../support/small-debrief';
import { bad, badSteps, good, shownDebrief as shown, step, verdict } from './show-debrief';

describe('the result', () => {
  test('of a good run: passed, the score with its mark, the ending and the money kept', async () => {
    await shown({ 'run-1': good });
    const region = await verdict();
    expect(region).toHaveTextContent('通过');
    expect(region).toHaveTextContent('100');
    expect(region).toHaveTextContent('及格 80');
    expect(region).toHaveTextContent('当场止损');
    expect(region).toHaveTextContent('很好的结局');
    expect(region).toHaveTextContent('保住83,000 元');
    expect(region).toHaveTextContent('谈之前已转走 5,000 元');
    expect(region).toHaveTextContent('最好 6 · 过得去 0 · 没用 0 · 有害 0');
  });

  test('of a veto says it first, with the line, also where the ending is good', async () => {
    await shown({ 'run-1': runFile(playedSmallCase(['threaten', ...expertSteps.slice(1)])) });
    expect(await verdict()).toHaveTextContent('未通过触犯一票否决，结局再好也盖不住。');
    const [first] = within(screen.getByRole('region', { name: '主要原因' })).getAllByRole('listitem');
    expect(first).toHaveTextContent('一票否决 N03你说了“再不配合就先把你带走”。');
  });

  test('of a hint says what it cost', async () => {
    await shown({ 'run-1': runFile(playedSmallCase(['~hint', ...expertSteps])) });
    expect(await verdict()).toHaveTextContent('各维折算 100 分，提示 1 次扣 5 分');
  });

  test('of a run that was given up has no score and no verdict', async () => {
    await shown({ 'run-1': runFile(playedSmallCase(['ask-line', 'lecture', '~abandon'])) });
    const region = await verdict();
    expect(region).toHaveTextContent('没有成绩');
    expect(region).not.toHaveTextContent('过程分');
    expect(screen.getByText('中途结束，没有成绩')).toBeVisible();
    expect(step(2)).toBeVisible();
  });

  test('of a run without a single step is whole all the same', async () => {
    await shown({ 'run-1': runFile(playedSmallCase(['~abandon'])) });
    await verdict();
    expect(screen.getByText('还没有走出一步。')).toBeVisible();
    expect(screen.queryByRole('slider')).toBeNull();
  });
});

describe('what does not count', () => {
  test.each([
    ['demonstration', /示范走的是专家的路/],
    ['guided', /引导局有提示/],
  ] as const)('a run in mode %s says so and why', async (mode, why) => {
    await shown({ 'run-1': runFile(playedSmallCase(expertSteps, { head: { mode } })) });
    expect(await screen.findByText('这一局不计成绩')).toBeVisible();
    expect(screen.getByText(why)).toBeVisible();
  });

  test('a run that counts says nothing of the kind', async () => {
    await shown({ 'run-1': good });
    await verdict();
    expect(screen.queryByText('这一局不计成绩')).toBeNull();
  });
});

describe('the steps', () => {
  test('stand as one line each, the decisive ones open', async () => {
    await shown({ 'run-1': bad });
    await verdict();
    const open = [1, 2, 3, 4, 5, 6].filter((number) => step(number).getAttribute('aria-expanded') === 'true');
    expect(open).toEqual([1, 4, 5, 6]);
  });

  test('say what was heard, what was said, what it did, why, and what would have been better', async () => {
    await shown({ 'run-1': bad });
    await verdict();
    const card = step(5).closest('article');
    expect(card).toHaveTextContent('卢阿姨门缝又窄了他说了，敲门的都是假的。');
    expect(card).toHaveTextContent('你的动作把门推开');
    // Trust stood at 10: it cannot fall by the 20 that the move takes.
    expect(card).toHaveTextContent('信任−10');
    expect(card).toHaveTextContent('她分不清你和骗子口中的那伙人。');
    expect(card).toHaveTextContent('更好的一句门先别开，您拿座机拨110，问问来的是谁。');
    expect(card).toHaveTextContent('得分D4 −2');
    expect(card).toHaveTextContent('突发：危机线索');
  });

  test('are gone through by J and K, which open them and move the curve', async () => {
    const { user } = await shown({ 'run-1': bad });
    await verdict();
    const slider = screen.getByRole('slider');
    expect(slider).toHaveAttribute('aria-valuenow', '1');
    await user.keyboard('j');
    expect(step(2)).toHaveFocus();
    expect(step(2)).toHaveAttribute('aria-expanded', 'true');
    expect(slider).toHaveAttribute('aria-valuenow', '2');
    await user.keyboard('kk');
    expect(step(1)).toHaveFocus();
    expect(slider).toHaveAttribute('aria-valuenow', '1');
  });

  test('are reached from the reasons that name them', async () => {
    const { user } = await shown({ 'run-1': bad });
    await verdict();
    const reasons = screen.getByRole('region', { name: '主要原因' });
    await user.click(within(reasons).getByRole('button', { name: '第 6 步' }));
    expect(step(6)).toHaveFocus();
  });

  test('open and close all together', async () => {
    const { user } = await shown({ 'run-1': bad });
    await verdict();
    await user.click(screen.getByRole('button', { name: '全部展开' }));
    expect(step(3)).toHaveAttribute('aria-expanded', 'true');
    await user.click(screen.getByRole('button', { name: '全部收起' }));
    expect(step(1)).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('trying again', () => {
  test('from a step begins a what-if there and goes to the talk', async () => {
    const { user, host } = await shown({ 'run-1': bad });
    await verdict();
    await user.click(screen.getByRole('button', { name: '从第 5 步再试一次' }));
    expect(host.asked('runs:start')).toMatchObject([{ mode: 'what-if', branch: { run: 'run-1', turns: 4 } }]);
    expect(window.location.hash).toBe('#/talk/run-9');
  });

  test('is offered at the end, from the step that a main reason names', async () => {
    const { user, host } = await shown({ 'run-1': bad });
    await verdict();
    const next = screen.getByRole('region', { name: '接下来' });
    await user.click(within(next).getByRole('button', { name: '从第 1 步再试一次' }));
    expect(host.asked('runs:start')).toMatchObject([{ branch: { turns: 0 } }]);
  });

  test('is not offered to somebody who looks at another person’s run', async () => {
    const instructor = buildPerson({ id: 'person-7', role: 'instructor' });
    await shown({ 'run-1': bad }, { person: instructor });
    await verdict();
    expect(screen.queryByRole('button', { name: /再试一次/ })).toBeNull();
  });
});

describe('the curve', () => {
  test('shows the moment at the cursor', async () => {
    const { user } = await shown({ 'run-1': bad });
    await verdict();
    screen.getByRole('slider').focus();
    await user.keyboard('{Home}');
    expect(screen.getByRole('heading', { name: '开场' })).toBeVisible();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('heading', { name: '第 2 步' })).toBeVisible();
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', expect.stringContaining('信任 5'));
  });

  test('has its numbers in a table, a row for every step', async () => {
    const { user } = await shown({ 'run-1': bad });
    await verdict();
    await user.click(screen.getByRole('button', { name: '看数字表' }));
    const table = screen.getByRole('table', { name: '受害人的状态怎样变' });
    expect(within(table).getAllByRole('row')).toHaveLength(1 + 1 + badSteps.length);
    expect(within(table).getAllByRole('row')[1]).toHaveTextContent('开场308070602580080,0005,000');
  });

  test('picks out the line whose name is pressed', async () => {
    const { user } = await shown({ 'run-1': bad });
    await verdict();
    const name = screen.getByRole('button', { name: '情绪强度' });
    await user.click(name);
    expect(name).toHaveAttribute('aria-pressed', 'true');
    await user.click(name);
    expect(name).toHaveAttribute('aria-pressed', 'false');
  });
});
