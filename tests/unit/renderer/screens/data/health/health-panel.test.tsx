import { screen, within } from '@testing-library/react';

import { appError } from '#core/bridge/app-error';
import type { HealthReport } from '#core/health/health-report';
import { fail, ok } from '#core/lib/result';

import { fakeBridge } from '../../../../../support/fake-bridge';
import { showApp } from '../../../../../support/show-app';
import { theAdministrator as administrator } from '../../../../../support/the-administrator';

const counts = {
  people: 1,
  runs: 3,
  replayed: 3,
  events: 9,
  results: 1,
  drafts: 0,
  versions: 0,
  bodies: 5,
  bytes: 9e6,
};
const sick: HealthReport = {
  at: 0,
  version: '1.0.0',
  schema: 80,
  counts,
  findings: [
    { code: 'runs/gap', count: 1, facts: {}, places: [{ title: '取现的路上', at: 0 }] },
    { code: 'results/missing', count: 2, facts: {}, places: [] },
    { code: 'backups/none', count: 1, facts: {}, places: [] },
  ],
  repair: null,
};
const mended: HealthReport = {
  ...sick,
  findings: sick.findings.filter(({ code }) => code === 'runs/gap'),
  repair: { mended: [{ code: 'results/missing', count: 2 }], backup: 'before-repair-20261123-080500.db' },
};

function show(report: HealthReport) {
  let job = 'check';
  const host = fakeBridge(
    { people: [administrator], person: administrator },
    {
      'backups:list': () => fail(appError('host/stopped')),
      'health:begin': () => {
        job = 'check';
        return ok({ job });
      },
      'health:repair': ({ pin }) => {
        if (pin !== '2468') return fail(appError('people/wrong-pin'));
        job = 'repair';
        return ok({ job });
      },
      'health:look': () => ok({ state: 'made', made: job === 'repair' ? mended : report }),
      'health:cancel': () => ok(null),
    },
  );
  return { ...host, ...showApp(host, '#/data') };
}

test('what was found stands under what can be done about it, and only what can be proved is repaired, with the PIN', async () => {
  const { user } = show(sick);
  await user.click(await screen.findByRole('tab', { name: '体检与修复' }));
  expect(screen.queryByRole('button', { name: '修复…' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '开始体检' }));
  const proved = await screen.findByRole('region', { name: '可以修' });
  expect(proved).toHaveTextContent('演练结束了，成绩没有');
  expect(screen.getByRole('region', { name: '证明不了，不改动' })).toHaveTextContent('取现的路上');
  expect(screen.getByRole('region', { name: '需要您处理' })).toHaveTextContent('还没有备份');

  await user.click(screen.getByRole('button', { name: '修复…' }));
  const dialog = screen.getByRole('dialog');
  await user.type(within(dialog).getByLabelText('您的 PIN'), '1111{Enter}');
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('PIN');
  await user.clear(within(dialog).getByLabelText('您的 PIN'));
  await user.type(within(dialog).getByLabelText('您的 PIN'), '2468{Enter}');
  expect(await screen.findByText('修好了')).toBeVisible();
  expect(screen.queryByRole('region', { name: '可以修' })).toBeNull();
  expect(screen.getByText(/before-repair-20261123-080500/)).toBeVisible();
});

test('a sound computer is told so, with how much was looked at', async () => {
  const { user } = show({ ...sick, findings: [] });
  await user.click(await screen.findByRole('tab', { name: '体检与修复' }));
  await user.click(screen.getByRole('button', { name: '开始体检' }));
  expect(await screen.findByText('没有发现问题')).toBeVisible();
  expect(screen.getByText(/3 次演练（重放 3 次）/)).toBeVisible();
  expect(screen.getByRole('button', { name: '保存报告' })).toBeVisible();
});
