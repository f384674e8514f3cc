import { screen, within } from '@testing-library/react';

import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';
import { defaultSettings } from '#core/bridge/settings';
import { buildPerson, fakeBridge } from '../../../support/fake-bridge';
import { showApp } from '../../../support/show-app';
import { buildStanding, noProgress, smallLibrary } from '../../../support/small-library';

const trainee = buildPerson();
const signedIn = { people: [trainee], person: trainee };
const openRun = {
  run: 'run-9',
  title: '门链',
  fraudType: 'F04',
  mode: 'practice',
  kind: 'talk' as const,
  disposition: 'scared',
  startedAt: 0,
  lastEventAt: 0,
  turns: 3,
};

test('shows types with a case, and quietly those without', async () => {
  const { bridge } = fakeBridge(signedIn);
  showApp({ bridge });
  expect(await screen.findByRole('link', { name: '最后一单' })).toHaveAttribute(
    'href',
    `#/briefing/${'01'.repeat(32)}`,
  );
  const without = screen.getByRole('region', { name: '尚无案例' });
  expect(within(without).getByText('婚恋交友')).toBeVisible();
});

test('a case opens its briefing', async () => {
  const { bridge } = fakeBridge(signedIn);
  const { user } = showApp({ bridge });
  await user.click(await screen.findByRole('link', { name: '门链' }));
  expect(window.location.hash).toBe(`#/briefing/${'04'.repeat(32)}`);
});

test('a first time proposes the guided way, which can be declined', async () => {
  const { asked, bridge } = fakeBridge(signedIn);
  const { user } = showApp({ bridge });
  expect(await screen.findByText(/建议选“引导”/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '不用引导' }));
  expect(screen.queryByText(/建议选“引导”/)).not.toBeInTheDocument();
  expect(asked('settings:set')).toEqual([{ ...defaultSettings, firstTalkSeen: true }]);
});

test('an unfinished run is the next step, and others stand below it', async () => {
  const { bridge } = fakeBridge({
    ...signedIn,
    openRuns: [openRun, { ...openRun, run: 'run-8', title: '最后一单' }],
  });
  const { user } = showApp({ bridge });
  expect(await screen.findByText('上次停在半路，接着练')).toBeVisible();
  const others = screen.getByRole('region', { name: '没练完的' });
  await user.click(within(others).getByRole('button', { name: '接着练：最后一单' }));
  expect(window.location.hash).toBe('#/talk/run-8');
});

test('says what is mastered, what is due and what is on the way', async () => {
  const progress = {
    ...noProgress,
    fraudTypes: [
      buildStanding('F04', { mastered: true, isDue: true, passes: 3, dispositionsPassed: ['a', 'b'] }),
      buildStanding('F01', { runs: 2, passes: 0 }),
    ],
  };
  const { bridge } = fakeBridge({ ...signedIn, progress });
  showApp({ bridge });
  expect(await screen.findByText('已掌握')).toBeVisible();
  expect(screen.getByText('该复练')).toBeVisible();
  expect(screen.getByText('通过 3 次，2 种性情')).toBeVisible();
  expect(screen.getByText('练过 2 次，还没通过')).toBeVisible();
});

test('a broken script file is told with line, field and sentence; the rest is there', async () => {
  const library = {
    ...smallLibrary,
    broken: [
      {
        file: 'f02-stock.yaml',
        problems: [
          {
            code: 'shape/unknown-target' as const,
            severity: 'error' as const,
            at: { path: ['scenes', 0, 'nodes', 7], line: 214 },
            facts: { id: 'door-9' },
          },
        ],
      },
    ],
  };
  const { bridge } = fakeBridge({ ...signedIn, library });
  const { user } = showApp({ bridge });
  await user.click(await screen.findByText('有 1 个剧本文件没能读入，其余照常'));
  const problems = screen.getByRole('region', { name: 'f02-stock.yaml 的问题' });
  expect(within(problems).getByRole('listitem')).toHaveTextContent(
    /第 214 行.*scenes\[0\]\.nodes\[7\].*door-9/,
  );
  expect(screen.getByRole('link', { name: '门链' })).toBeVisible();
});

test('progress that cannot be read does not take the library away', async () => {
  const { bridge } = fakeBridge(signedIn, { 'progress:get': () => fail(appError('storage/busy')) });
  showApp({ bridge });
  expect(await screen.findByRole('link', { name: '门链' })).toBeVisible();
});

test('a library that cannot be read says so and is asked again', async () => {
  let isDown = true;
  const { bridge } = fakeBridge(signedIn, {
    'library:get': () => (isDown ? fail(appError('bridge/unreachable')) : ok(smallLibrary)),
  });
  const { user } = showApp({ bridge });
  expect(await screen.findByRole('alert')).toHaveTextContent('已经保存的都还在');
  isDown = false;
  await user.click(screen.getByRole('button', { name: '再试' }));
  expect(await screen.findByRole('link', { name: '门链' })).toBeVisible();
});

test('a supervisor is told that they watch, and is shown no next step', async () => {
  const supervisor = buildPerson({ role: 'supervisor' });
  const { bridge } = fakeBridge({ people: [supervisor], person: supervisor });
  showApp({ bridge });
  expect(await screen.findByText(/督导只看成绩/)).toBeVisible();
  expect(screen.queryByText('您的下一步')).not.toBeInTheDocument();
});

test('whoever has seen a debrief is sent into practice instead of guidance', async () => {
  const { bridge, host } = fakeBridge(signedIn);
  const { user } = showApp({ bridge }, '#/debrief/run-1');
  await user.click(await screen.findByRole('link', { name: '案例' }));
  expect(await screen.findByText('还没有成绩，选“实战”练一次')).toBeVisible();
  expect(host.settings.firstTalkSeen).toBe(true);
});

test('shows the cases of one’s own duty first, and all of them on request', async () => {
  const [first, second] = smallLibrary.scripts;
  if (first === undefined || second === undefined) throw new Error('the small library has two scripts');
  const library = { ...smallLibrary, scripts: [{ ...first, duties: ['grid' as const] }, second] };
  const { bridge } = fakeBridge({ ...signedIn, library });
  const { user } = showApp({ bridge });
  expect(await screen.findByRole('link', { name: '最后一单' })).toBeVisible();
  expect(screen.queryByRole('link', { name: '门链' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: '全部 2' }));
  expect(screen.getByRole('link', { name: '门链' })).toBeVisible();
});

test('an administrator is told that backups no longer succeed', async () => {
  const administrator = buildPerson({ role: 'administrator' });
  const failed = () => ok({ lastAt: null, failure: appError('storage/disk-full', { folder: 'D:' }) });
  const { bridge } = fakeBridge(
    { people: [administrator], person: administrator },
    { 'backups:status': failed },
  );
  const { user } = showApp({ bridge });
  expect(await screen.findByText('上一次自动备份没有做成')).toBeVisible();
  expect(screen.getByText(/磁盘满了/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '去看备份' }));
  expect(window.location.hash).toBe('#/data');
});

test('whoever does not look after the backups is not bothered with them', async () => {
  const { asked, bridge } = fakeBridge(signedIn);
  showApp({ bridge });
  await screen.findByRole('link', { name: '最后一单' });
  expect(asked('backups:status')).toEqual([]);
});
