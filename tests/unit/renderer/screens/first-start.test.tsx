import { screen } from '@testing-library/react';

import { appError } from '#core/bridge/app-error';
import { fail } from '#core/lib/result';
import { fakeBridge, recoveryCode } from '../../../support/fake-bridge';
import { showApp } from '../../../support/show-app';

const fill = async ({ user }: ReturnType<typeof showApp>, pins: readonly [string, string]) => {
  await user.type(await screen.findByLabelText('姓名'), '马建国');
  await user.type(screen.getByLabelText(/^PIN/), pins[0]);
  await user.type(screen.getByLabelText('再输一次'), pins[1]);
  await user.keyboard('{Enter}');
};

test('the first person becomes administrator and is in after keeping the recovery code', async () => {
  const { asked, bridge } = fakeBridge();
  const shown = showApp({ bridge });
  await fill(shown, ['2468', '2468']);

  expect(await screen.findByText(recoveryCode)).toBeVisible();
  const enter = screen.getByRole('button', { name: '进入案例库' });
  expect(enter).toBeDisabled();
  await shown.user.click(screen.getByRole('checkbox', { name: /恢复码/ }));
  await shown.user.click(enter);

  expect(await screen.findByRole('heading', { name: '案例库' })).toBeVisible();
  expect(asked('people:add')).toEqual([
    { details: { name: '马建国', unit: '', duty: 'police' }, role: 'administrator', pin: '2468' },
  ]);
  expect(asked('people:sign-in')).toEqual([{ person: 'person-1', pin: '2468' }]);
});

test('says what is missing, and asks the host for nothing', async () => {
  const { asked, bridge } = fakeBridge();
  const { user } = showApp({ bridge });
  await user.click(await screen.findByRole('button', { name: '下一步：恢复码' }));
  expect(screen.getByText('请写上姓名。')).toBeVisible();
  expect(screen.getByText('PIN 要有 4 到 12 位数字。')).toBeVisible();
  expect(asked('people:add')).toEqual([]);
});

test('two different PINs are told at the second field', async () => {
  const { bridge } = fakeBridge();
  await fill(showApp({ bridge }), ['2468', '2469']);
  expect(screen.getByLabelText('再输一次')).toHaveAccessibleDescription(/两次输的不一样/);
});

test('digits of a Chinese input method count as digits', async () => {
  const { asked, bridge } = fakeBridge();
  await fill(showApp({ bridge }), ['２４６８', '2468']);
  await screen.findByText(recoveryCode);
  expect(asked('people:add')[0]?.pin).toBe('2468');
});

test('a failure is told in place and nothing that was typed is lost', async () => {
  const { bridge } = fakeBridge({}, { 'people:add': () => fail(appError('storage/disk-full')) });
  await fill(showApp({ bridge }), ['2468', '2468']);
  expect(await screen.findByRole('alert')).toHaveTextContent('磁盘满了');
  expect(screen.getByLabelText('姓名')).toHaveValue('马建国');
});

test('the language is switched before anyone exists, without a reload', async () => {
  const { asked, bridge } = fakeBridge();
  const { user } = showApp({ bridge });
  await user.click(await screen.findByRole('button', { name: 'English' }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('who are you');
  expect(document.documentElement).toHaveAttribute('lang', 'en');
  expect(asked('settings:set')[0]?.language).toBe('en');
});
