import { fireEvent, screen, within } from '@testing-library/react';

import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';

import { fakeBridge } from '../../../support/fake-bridge';
import { showApp } from '../../../support/show-app';
import { theAdministrator as administrator } from '../../../support/the-administrator';

const sealed = fail(appError('data/sealed'));

test('a locked computer shows nothing but how to unlock it, says when Caps Lock is on, and why a passphrase did not do', async () => {
  const host = fakeBridge(
    { people: [administrator] },
    {
      'app:get-status': () => sealed,
      'seal:unlock': ({ passphrase }) =>
        passphrase === 'right' ? ok(null) : fail(appError('seal/too-many-tries', { seconds: 30 })),
    },
  );
  const { user } = showApp(host);
  const input = await screen.findByLabelText('口令');
  expect(screen.queryByText('梁晓霜')).toBeNull();
  expect(screen.queryByText(/\b1\b/)).toBeNull();
  fireEvent.keyDown(input, { key: 'A', modifierCapsLock: true });
  expect(screen.getByText('大写锁定开着。')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '解锁' }));
  expect(screen.getByText('请填写。')).toBeVisible();
  await user.type(input, 'wrong');
  expect(input).toHaveAttribute('type', 'password');
  await user.click(screen.getByLabelText('显示'));
  expect(input).toHaveAttribute('type', 'text');
  await user.click(screen.getByRole('button', { name: '解锁' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('30');
  const before = host.asked('app:get-status').length;
  await user.clear(input);
  await user.type(input, 'right');
  await user.click(screen.getByRole('button', { name: '解锁' }));
  await screen.findByLabelText('口令');
  expect(host.asked('app:get-status').length).toBeGreaterThan(before);
});

test('older files with clear names are counted and offered for deletion, after a fresh backup', async () => {
  const host = fakeBridge(
    { people: [administrator], person: administrator },
    {
      'seal:look': () => ok({ state: 'open', waitSeconds: 0 }),
      'seal:count-clear-copies': () => ok({ files: 3 }),
      'seal:delete-clear-copies': () => ok({ files: 0 }),
    },
  );
  const { user } = showApp(host, '#/data');
  await user.click(await screen.findByRole('tab', { name: '加密' }));
  expect(await screen.findByText(/还有 3 个旧文件/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '做新备份并删除旧文件' }));
  expect(await screen.findByText('旧文件已删除，新备份已做好。')).toBeVisible();
});

test('a passphrase is asked twice and judged before anything is sent; the recovery key is left only with a tick', async () => {
  let isOn = false;
  const host = fakeBridge(
    { people: [administrator], person: administrator },
    {
      'seal:look': () => ok({ state: isOn ? 'open' : 'off', waitSeconds: 0 }),
      'seal:count-clear-copies': () => ok({ files: 0 }),
      'seal:turn-on': () => {
        isOn = true;
        return ok({ recoveryKey: 'AAAA-3333-CCCC-4444-DDDD-6666-EEEE', files: 0 });
      },
    },
  );
  const { user } = showApp(host, '#/data');
  await user.click(await screen.findByRole('tab', { name: '加密' }));
  await user.click(await screen.findByRole('button', { name: '加密姓名…' }));
  const dialog = within(screen.getByRole('dialog'));
  const [first, second] = [dialog.getByLabelText('新口令'), dialog.getByLabelText('再输一次')];
  const send = () => user.click(dialog.getByRole('button', { name: '开始加密' }));
  await user.type(first, 'river old');
  await send();
  expect(dialog.getByText('至少要 12 个字符。')).toBeVisible();
  await user.type(first, ' bridge');
  await user.type(second, 'river old bridg');
  await send();
  expect(dialog.getByText('两次输入不一样。')).toBeVisible();
  expect(host.asked('seal:turn-on')).toEqual([]);
  await user.type(second, 'e');
  await send();
  expect(await screen.findByText('AAAA-3333-CCCC-4444-DDDD-6666-EEEE')).toBeVisible();
  const done = screen.getByRole('button', { name: '完成' });
  expect(done).toBeDisabled();
  await user.click(screen.getByRole('checkbox'));
  await user.click(done);
  expect(await screen.findByText('姓名已加密，本机已解锁')).toBeVisible();
});
