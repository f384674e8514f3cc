import { screen, within } from '@testing-library/react';

import { appError } from '#core/bridge/app-error';
import type { BackupList, BackupRow } from '#core/bridge/backup-channels';
import { fail, ok } from '#core/lib/result';

import { fakeBridge } from '../../../../../support/fake-bridge';
import { showApp } from '../../../../../support/show-app';
import { theAdministrator as administrator } from '../../../../../support/the-administrator';

const look = { people: 4, runs: 9, results: 7, drafts: 1, newestAt: 0, schema: 80 };
const row = (touches: Partial<BackupRow> = {}): BackupRow => ({
  name: 'quandezhu-20260302-080000.db',
  kind: 'automatic',
  madeAt: new Date(2026, 2, 2, 8).getTime(),
  bytes: 3_145_728,
  look,
  problem: null,
  removedPeople: 0,
  ...touches,
});
const listOf = (...backups: readonly BackupRow[]): BackupList => ({
  backups,
  status: { lastAt: null, failure: null },
  folder: '/data/backups',
  present: look,
});
const noLoss = { runs: 0, results: 0, drafts: 0, people: 0, returning: 0 };

function show(list: BackupList, answers: Parameters<typeof fakeBridge>[1] = {}) {
  const host = fakeBridge(
    { people: [administrator], person: administrator },
    { 'backups:list': () => ok(list), ...answers },
  );
  return { ...host, ...showApp(host, '#/data') };
}

test('a backup is read whole when asked, and told whole or damaged', async () => {
  const { user } = show(
    listOf(row(), row({ name: 'before-upgrade-from-60-20260301-080000.db', kind: 'before-upgrade' })),
    {
      'backups:check': ({ name }) =>
        name.startsWith('quandezhu') ? ok(look) : fail(appError('backups/altered', { file: name })),
    },
  );
  const [first, second] = await screen.findAllByRole('button', { name: /^检查/ });
  await user.click(first!);
  expect(await screen.findByText('完好')).toBeVisible();
  await user.click(second!);
  expect(await screen.findByText('已损坏')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('不完整或被改动过');
});

test('the PIN is asked for only once the losses are told; a wrong one changes nothing and can be typed again', async () => {
  let tell: (() => void) | null = null;
  const told = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const { asked, user } = show(listOf(row()), {
    'backups:compare': async () => {
      await told;
      return ok({ ...noLoss, runs: 3, returning: 1 });
    },
    'backups:restore': ({ pin }) =>
      pin === '2468'
        ? ok({ undo: 'before-restore-20260302-090000.db', look })
        : fail(appError('people/wrong-pin')),
  });
  await user.click(await screen.findByRole('button', { name: /^恢复 / }));
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).queryByLabelText('您的 PIN')).toBeNull();
  expect(within(dialog).getByRole('button', { name: '恢复' })).toBeDisabled();
  tell!();
  const pin = await within(dialog).findByLabelText('您的 PIN');
  expect(dialog).toHaveTextContent('3 次演练');
  expect(dialog).toHaveTextContent('1 个已移除的人会回来');
  expect(pin).toHaveFocus();
  await user.type(pin, '1111{Enter}');
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('PIN');
  await user.clear(pin);
  await user.type(pin, '2468{Enter}');
  expect(await screen.findByRole('dialog', { name: '已恢复' })).toBeVisible();
  expect(asked('backups:restore')).toHaveLength(2);
});

test('losses that cannot be told are no reason to restore blindly', async () => {
  let tries = 0;
  const { user } = show(listOf(row()), {
    'backups:compare': () => ((tries += 1) === 1 ? fail(appError('storage/busy')) : ok(noLoss)),
  });
  await user.click(await screen.findByRole('button', { name: /^恢复 / }));
  const dialog = screen.getByRole('dialog');
  expect(await within(dialog).findByRole('alert')).toBeVisible();
  expect(within(dialog).queryByLabelText('您的 PIN')).toBeNull();
  await user.click(within(dialog).getByRole('button', { name: '再试' }));
  expect(await within(dialog).findByText('没有演练、成绩、草稿或人员会失去。')).toBeVisible();
});

test('a full disk is told in a sentence, and the list stays', async () => {
  const { user } = show(listOf(row()), {
    'backups:make': () => fail(appError('storage/disk-full', { folder: '/data' })),
  });
  await user.click(await screen.findByRole('button', { name: '立即备份' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('磁盘满了');
  expect(screen.getByText(/4 人，9 次演练/)).toBeVisible();
});

test('automatic backups that fail, a restore that can be undone, and removed people in old ones are told above the list', async () => {
  const list = {
    ...listOf(
      row({ removedPeople: 2 }),
      row({ name: 'before-restore-20260301-080000.db', kind: 'before-restore' }),
    ),
    status: { lastAt: null, failure: appError('storage/disk-full', { folder: '/data' }) },
  };
  const { asked, user } = show(list, {
    'backups:delete': () => ok(null),
    'backups:compare': () => ok(noLoss),
  });
  expect(await screen.findByText('上一次自动备份没有做成')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '做新备份并删除这 1 个' }));
  expect(asked('backups:delete')).toEqual([{ names: ['quandezhu-20260302-080000.db'] }]);
  await user.click(screen.getByRole('button', { name: '撤销这次恢复…' }));
  expect(await screen.findByLabelText('您的 PIN')).toBeVisible();
  expect(asked('backups:compare')).toEqual([
    { file: { kind: 'backup', name: 'before-restore-20260301-080000.db' } },
  ]);
});

test('no backup yet is said in a sentence', async () => {
  show(listOf());
  expect(await screen.findByText('还没有备份')).toBeVisible();
});

test('a list that cannot be read can be asked for again', async () => {
  let tries = 0;
  const { user } = show(listOf(), {
    'backups:list': () => ((tries += 1) === 1 ? fail(appError('storage/busy')) : ok(listOf(row()))),
  });
  await user.click(await screen.findByRole('button', { name: '再试' }));
  expect(await screen.findByText(/4 人，9 次演练/)).toBeVisible();
});
