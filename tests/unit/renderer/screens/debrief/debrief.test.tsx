import { screen, within } from '@testing-library/react';
import axe from 'axe-core';

import { appError } from '#core/bridge/app-error';
import type { RunFile } from '#core/bridge/channels';
import { defaultSettings } from '#core/bridge/settings';
import { fail, ok } from '#core/lib/result';
import { buildResult } from '../../../../support/build-result';
import { buildPerson, fakeBridge } from '../../../../support/fake-bridge';
import { runFile } from '../../../../support/run-file';
import { showApp } from '../../../../support/show-app';
import { expertSteps, playedSmallCase } from '../../../../support/small-debrief';

const trainee = buildPerson();
const badSteps = ['threaten', 'lecture', '~continue', 'promise-door', 'push-door', 'change-subject'];
const bad = runFile(playedSmallCase(badSteps));
const good = runFile(playedSmallCase(expertSteps));

type Show = { readonly person?: typeof trainee; readonly language?: 'zh' | 'en'; readonly run?: string };

async function shown(
  files: Readonly<Record<string, RunFile>>,
  { person = trainee, language = 'zh', run = 'run-1' }: Show = {},
) {
  const host = fakeBridge(
    { people: [person], person, settings: { ...defaultSettings, language } },
    {
      'runs:get': ({ run: id }) => {
        const file = files[id];
        return file === undefined ? fail(appError('runs/unknown-run')) : ok(file);
      },
      'runs:start': () => ok({ ...bad, head: { ...bad.head, id: 'run-9' } }),
    },
  );
  const view = showApp(host, `#/debrief/${run}`);
  return { host, files, ...view };
}

const verdict = () => screen.findByRole('region', { name: '结果' });
const step = (number: number): HTMLElement => {
  const head = document.getElementById(`debrief-step-${number - 1}`);
  if (head === null) throw new Error(`There is no step ${number}`);
  return head;
};

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
