import { screen, waitFor } from '@testing-library/react';

import { appError } from '#core/bridge/app-error';
import { defaultSettings } from '#core/bridge/settings';
import { fail, ok } from '#core/lib/result';
import { buildPerson, fakeBridge } from '../../../support/fake-bridge';
import { showApp } from '../../../support/show-app';

const trainee = buildPerson();
const signedIn = { people: [trainee], person: trainee };
const root = document.documentElement;

test('language, theme and text size hold at once and are saved', async () => {
  const { bridge, host } = fakeBridge(signedIn);
  const { user } = showApp({ bridge }, '#/settings');
  await user.click(await screen.findByRole('radio', { name: '深色' }));
  await user.click(screen.getByRole('radio', { name: '200%' }));
  await user.click(screen.getByRole('radio', { name: 'English' }));
  expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  expect(root.dataset).toMatchObject({ theme: 'dark', textSize: '200' });
  expect(root.lang).toBe('en');
  await waitFor(() =>
    expect(host.settings).toEqual({ ...defaultSettings, theme: 'dark', textSize: 200, language: 'en' }),
  );
});

test('pace and sound are saved', async () => {
  const { bridge, host } = fakeBridge(signedIn);
  const { user } = showApp({ bridge }, '#/settings');
  await user.click(await screen.findByRole('radio', { name: '不限时' }));
  await user.click(screen.getByRole('radio', { name: '开' }));
  await waitFor(() => expect(host.settings).toMatchObject({ pace: 0, sound: true }));
});

test('a setting that cannot be saved still holds on the screen and can be saved again', async () => {
  let isFull = true;
  const { asked, bridge } = fakeBridge(signedIn, {
    'settings:set': (settings) => (isFull ? fail(appError('storage/disk-full')) : ok(settings)),
  });
  const { user } = showApp({ bridge }, '#/settings');
  await user.click(await screen.findByRole('radio', { name: '深色' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('磁盘满了');
  expect(root.dataset['theme']).toBe('dark');
  isFull = false;
  await user.click(screen.getByRole('button', { name: '再试' }));
  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
  expect(asked('settings:set').at(-1)?.theme).toBe('dark');
});

test('a corrected name stands in the navigation at once', async () => {
  const { bridge } = fakeBridge(signedIn);
  const { user } = showApp({ bridge }, '#/settings');
  const name = await screen.findByLabelText('姓名');
  await user.clear(name);
  await user.type(name, '马建军');
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByRole('button', { name: '马建军：换人或锁定' })).toBeVisible();
  expect(screen.getByText('已保存。')).toBeVisible();
});

test('a trainee sets a PIN and does without it again', async () => {
  const { asked, bridge } = fakeBridge(signedIn);
  const { user } = showApp({ bridge }, '#/settings');
  await user.click(await screen.findByRole('button', { name: '设 PIN' }));
  await user.type(screen.getByLabelText(/^新 PIN/), '2468');
  await user.type(screen.getByLabelText('再输一次'), '2468{Enter}');
  await user.click(await screen.findByRole('button', { name: '不要 PIN' }));
  await user.type(screen.getByLabelText('现在的 PIN'), '2468{Enter}');
  expect(await screen.findByRole('button', { name: '设 PIN' })).toBeVisible();
  expect(asked('people:change-pin')).toEqual([
    { person: 'person-1', oldPin: null, newPin: '2468' },
    { person: 'person-1', oldPin: '2468', newPin: null },
  ]);
});

test('a wrong present PIN is told at its field', async () => {
  const administrator = buildPerson({ role: 'administrator', hasPin: true });
  const { bridge } = fakeBridge(
    { people: [administrator], person: administrator },
    { 'people:change-pin': () => fail(appError('people/wrong-pin')) },
  );
  const { user } = showApp({ bridge }, '#/settings');
  await user.click(await screen.findByRole('button', { name: '改 PIN' }));
  expect(screen.queryByRole('button', { name: '不要 PIN' })).not.toBeInTheDocument();
  await user.type(screen.getByLabelText('现在的 PIN'), '1111');
  await user.type(screen.getByLabelText(/^新 PIN/), '2468');
  await user.type(screen.getByLabelText('再输一次'), '2468{Enter}');
  expect(await screen.findByLabelText('现在的 PIN')).toHaveAccessibleDescription(/PIN 不对/);
});

test('says where data and logs lie and what the program is', async () => {
  const { bridge } = fakeBridge(signedIn);
  showApp({ bridge }, '#/settings');
  expect(await screen.findByText('/data/quandezhu')).toBeVisible();
  expect(screen.getByText('/data/quandezhu/logs')).toBeVisible();
  expect(screen.getByText('abc12345')).toBeVisible();
});

test('the diagnostics file is handed over for saving', async () => {
  const saved: string[] = [];
  URL.createObjectURL = () => 'blob:diagnostics';
  URL.revokeObjectURL = () => {};
  const press = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  const { bridge } = fakeBridge(signedIn);
  const { user } = showApp({ bridge }, '#/settings');
  await user.click(await screen.findByRole('button', { name: '保存诊断文件' }));
  expect(await screen.findByText(/diagnostics\.txt/)).toBeVisible();
  expect(saved).toEqual(['diagnostics.txt']);
  press.mockRestore();
});

test('stopping asks first, then says that the page may be closed', async () => {
  const { asked, bridge } = fakeBridge(signedIn);
  const { user } = showApp({ bridge }, '#/settings');
  await user.click(await screen.findByRole('button', { name: '停止' }));
  expect(asked('app:stop')).toEqual([]);
  const dialog = screen.getByRole('dialog', { name: '现在停止程序吗？' });
  await user.click(screen.getAllByRole('button', { name: '停止' }).find((one) => dialog.contains(one))!);
  expect(await screen.findByText(/可以关掉这个网页了/)).toBeVisible();
});
