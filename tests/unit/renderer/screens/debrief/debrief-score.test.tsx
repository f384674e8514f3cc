import { screen, within } from '@testing-library/react';
import axe from 'axe-core';

import type { RunFile } from '#core/bridge/channels';
import { buildResult } from '../../../../support/build-result';
import { runFile } from '../../../../support/run-file';
import { playedSmallCase } from '../../../../support/small-debrief';
import { bad, good, shownDebrief as shown, step, verdict } from './show-debrief';

describe('the score', () => {
  test('opens each dimension to the steps that gave or took its points', async () => {
    const { user } = await shown({
      'run-1': runFile(playedSmallCase(['police-only', 'redial', 'name-station', '~abandon'])),
    });
    await verdict();
    await user.click(screen.getByRole('button', { name: 'D1 身份可核验：看每一分从哪来' }));
    const lines = screen.getByText('满分做法').closest('td');
    expect(lines).toHaveTextContent('第 1 步−1 分');
    expect(lines).toHaveTextContent('第 1 步−2 分，禁语 N01');
    expect(lines).toHaveTextContent('第 3 步+1 分');
  });

  test('is divided by scene', async () => {
    await shown({ 'run-1': good });
    await verdict();
    const table = screen.getByRole('table', { name: '每一场' });
    const rows = within(table).getAllByRole('row');
    expect(rows[0]).toHaveTextContent('第一次电话 电话劝阻第 1–4 步');
    expect(rows[1]).toHaveTextContent('门口 见面劝阻第 5–7 步');
    for (const row of rows) expect(within(row).getByRole('meter')).toHaveAttribute('aria-valuenow', '100');
  });

  test('has the doctrine beside it as a checklist with its mark', async () => {
    await shown({ 'run-1': good });
    await verdict();
    const doctrine = screen.getByRole('region', { name: '口诀和要求做到没有' });
    expect(doctrine).toHaveTextContent('教学草案');
    expect(within(doctrine).getByText('请他自己拨110核', { exact: false })).toHaveTextContent('做到了');
    expect(doctrine).toHaveTextContent('首访不晚于时限 到岗位上做');
  });
});

describe('a what-if', () => {
  const head = { id: 'run-2', mode: 'what-if', branch: { run: 'run-1', turns: 4 } } as const;
  const second = runFile(
    playedSmallCase(
      ['threaten', 'lecture', '~continue', 'promise-door', 'verify-by-110', 'hear-again', 'stop-payment'],
      { head },
    ),
  );

  test('stands beside the run that it branches from', async () => {
    const { user } = await shown({ 'run-1': bad, 'run-2': second }, { run: 'run-2' });
    const panel = await screen.findByRole('region', { name: '和上一局并排看' });
    expect(panel).toHaveTextContent('前 4 步一样，从第 5 步分开。');
    expect(panel).toHaveTextContent('上一局把门推开');
    expect(panel).toHaveTextContent('这一局门先别开，您拿座机拨110，问问来的是谁。');
    expect(within(panel).getAllByRole('img')).toHaveLength(6);
    await user.click(within(panel).getByRole('button', { name: '看上一局的复盘' }));
    expect(window.location.hash).toBe('#/debrief/run-1');
  });

  test('says so where the first run is gone', async () => {
    await shown({ 'run-2': second }, { run: 'run-2' });
    expect(await screen.findByText('上一局已经读不到了，只能看这一局。')).toBeVisible();
  });
});

test('after a crisis the trainee too is told where to find help', async () => {
  await shown({ 'run-1': bad });
  await verdict();
  expect(screen.getByText(/12356/)).toBeVisible();
});

test('a run without a crisis does not speak of one', async () => {
  await shown({ 'run-1': good });
  await verdict();
  expect(screen.queryByText(/12356/)).toBeNull();
});

describe('where there is no debrief', () => {
  test('of a run that still goes on, the way back into it', async () => {
    const { user } = await shown({ 'run-1': runFile(playedSmallCase(['ask-line'])) });
    await user.click(await screen.findByRole('button', { name: '接着练' }));
    expect(window.location.hash).toBe('#/talk/run-1');
  });

  test('the recorded result stands, with the reason why there is no more', async () => {
    const result = buildResult({ process: 66, passed: false });
    await shown({ 'run-1': { ...bad, script: null, result } });
    expect(await screen.findByText('只有当时记下的成绩')).toBeVisible();
    expect(screen.getByText(/剧本这台电脑上没有了/)).toBeVisible();
    expect(screen.getByText('66')).toBeVisible();
  });

  test('an unknown run says so and can be tried again', async () => {
    const files: Record<string, RunFile> = {};
    const { user } = await shown(files);
    const again = await screen.findByRole('button', { name: '再试' });
    files['run-1'] = good;
    await user.click(again);
    expect(await verdict()).toHaveTextContent('通过');
  });
});

test('every debrief names the versions that it rests on', async () => {
  await shown({ 'run-1': good });
  await verdict();
  const foot = screen.getByText(/剧本 small-case v1/).closest('footer');
  expect(foot).toHaveTextContent(good.script?.hash.slice(0, 12) ?? '-');
  expect(foot).toHaveTextContent(good.ruleset.hash.slice(0, 12));
  expect(foot).toHaveTextContent('劝得住 0.1.0 · 内容 abc12345');
  expect(foot).toHaveTextContent('教学草案');
});

test('prints at the press of a button', async () => {
  const print = jest.spyOn(window, 'print').mockImplementation(() => {});
  const { user } = await shown({ 'run-1': good });
  await verdict();
  await user.click(screen.getByRole('button', { name: '打印' }));
  expect(print).toHaveBeenCalledTimes(1);
});

test('speaks English, and leaves what was said in Chinese', async () => {
  await shown({ 'run-1': bad }, { language: 'en' });
  const region = await screen.findByRole('region', { name: 'Result' });
  expect(region).toHaveTextContent('Not passed');
  expect(step(5)).toHaveTextContent('Step 5Harmful把门推开');
});

describe('accessibility', () => {
  test.each([
    ['a bad run with a crisis', bad],
    ['a pass', good],
    ['a run given up', runFile(playedSmallCase(['ask-line', '~abandon']))],
  ])('axe finds nothing in %s', async (_name, file) => {
    const { user, container } = await shown({ 'run-1': file });
    await verdict();
    await user.click(screen.getByRole('button', { name: '全部展开' }));
    await user.click(screen.getByRole('button', { name: 'D1 身份可核验：看每一分从哪来' }));
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
