import { screen, within } from '@testing-library/react';

import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';
import { buildResult } from '../../../support/build-result';
import { buildPerson, fakeBridge } from '../../../support/fake-bridge';
import { showApp } from '../../../support/show-app';
import { buildStanding, noProgress } from '../../../support/small-library';

const trainee = buildPerson();
const signedIn = { people: [trainee], person: trainee };
const progress = {
  ...noProgress,
  fraudTypes: [buildStanding('F04', { runs: 2, dimensions: { D1: { mean: 0.5, runs: 2 } } })],
  streakDays: 4,
  trainingDays: 6,
  countedRuns: 2,
  passes: 1,
  dissuasionRate: 0.5,
  moneySecured: 386_000,
  firstProcess: 41,
  bestProcess: 88,
};

test('without results it says what to do and leads there', async () => {
  const { bridge } = fakeBridge(signedIn);
  const { user } = showApp({ bridge }, '#/progress');
  expect(await screen.findByText('还没有成绩')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '去案例库选一个' }));
  expect(await screen.findByRole('heading', { name: '案例库' })).toBeVisible();
});

test('shows the figures, simulated ones called so, and the growth', async () => {
  const { bridge } = fakeBridge({ ...signedIn, progress, results: [buildResult()] });
  showApp({ bridge }, '#/progress');
  const figures = await screen.findByRole('region', { name: '总览' });
  expect(figures).toHaveTextContent('连续训练4 天');
  expect(figures).toHaveTextContent('模拟劝阻率50%');
  expect(figures).toHaveTextContent('模拟止损金额386,000 元');
  expect(figures).toHaveTextContent('41 → 88过程分提高 47 分');
});

test('the heat map is a table with numbers', async () => {
  const { bridge } = fakeBridge({ ...signedIn, progress, results: [buildResult()] });
  showApp({ bridge }, '#/progress');
  const row = await screen.findByRole('row', { name: /冒充公检法 2 50/ });
  expect(within(row).getAllByText('没有涉及')).toHaveLength(9);
});

test('each result names case, ending, verdict and money, and opens its debrief', async () => {
  const vetoed = buildResult({ run: 'run-7', passed: false, process: 55, vetoes: ['N05'] });
  const { bridge } = fakeBridge({ ...signedIn, progress, results: [vetoed] });
  const { user } = showApp({ bridge }, '#/progress');
  const row = (await screen.findByRole('link', { name: '两句话的案子' })).closest('tr');
  expect(row).toHaveTextContent(/当场止损55未通过一票否决止损 50,000 元损失 1,000 元/);
  await user.click(screen.getByRole('link', { name: '两句话的案子' }));
  expect(window.location.hash).toBe('#/debrief/run-7');
});

test('what does not count has no verdict', async () => {
  const { bridge } = fakeBridge({
    ...signedIn,
    progress,
    results: [buildResult({ mode: 'guided', counted: false })],
  });
  showApp({ bridge }, '#/progress');
  const row = (await screen.findByRole('link', { name: '两句话的案子' })).closest('tr');
  expect(row).toHaveTextContent('不计入');
  expect(row).not.toHaveTextContent('通过');
});

test('older results come a page at a time, before the oldest that is shown', async () => {
  const newest = Array.from({ length: 50 }, (_unused, index) => buildResult({ endedAt: 1000 - index }));
  const oldest = [buildResult({ title: '最早的一次', endedAt: 1 })];
  const { asked, bridge } = fakeBridge(signedIn, {
    'progress:get': () => ok(progress),
    'runs:list-results': ({ before }) => ok(before === null ? newest : oldest),
  });
  const { user } = showApp({ bridge }, '#/progress');
  await user.click(await screen.findByRole('button', { name: '更早的' }));
  expect(await screen.findByRole('link', { name: '最早的一次' })).toBeVisible();
  expect(asked('runs:list-results').at(-1)).toEqual({ person: null, before: 951, limit: 50 });
  expect(screen.queryByRole('button', { name: '更早的' })).not.toBeInTheDocument();
});

test('those who may see all results choose whose', async () => {
  const instructor = buildPerson({ id: 'person-9', name: '李娜', role: 'instructor', hasPin: true });
  const { asked, bridge } = fakeBridge({ people: [instructor, trainee], person: instructor });
  const { user } = showApp({ bridge }, '#/progress');
  await user.selectOptions(await screen.findByLabelText('看谁的'), '马建国（城东派出所）');
  expect(await screen.findByRole('heading', { name: '马建国 的进度' })).toBeVisible();
  expect(asked('progress:get').at(-1)).toEqual({ person: 'person-1' });
});

test('a trainee is offered nobody else', async () => {
  const { bridge } = fakeBridge({ ...signedIn, people: [trainee, buildPerson({ id: 'person-2' })] });
  showApp({ bridge }, '#/progress');
  await screen.findByText('还没有成绩');
  expect(screen.queryByLabelText('看谁的')).not.toBeInTheDocument();
});

test('what cannot be read is said with a way to try again', async () => {
  const { bridge } = fakeBridge(signedIn, { 'progress:get': () => fail(appError('storage/busy')) });
  showApp({ bridge }, '#/progress');
  expect(await screen.findByRole('alert')).toHaveTextContent('数据文件正被别的程序占用');
  expect(screen.getByRole('button', { name: '再试' })).toBeVisible();
});
