import { act, screen } from '@testing-library/react';

import { appError } from '#core/bridge/app-error';
import { fail } from '#core/lib/result';
import { idleLockMs } from '../../../../renderer/app/use-idle-lock';
import { buildPerson, fakeBridge, recoveryCode } from '../../../support/fake-bridge';
import { showApp } from '../../../support/show-app';

const administrator = buildPerson({ role: 'administrator', hasPin: true });
const trainee = buildPerson({ id: 'person-2', name: '巴特尔', unit: '草原路警务站' });
const people = [administrator, trainee];
const pins = { 'person-1': '2468' };

test('whoever has no PIN is in at once', async () => {
  const { bridge } = fakeBridge({ people, pins });
  const { user } = showApp({ bridge });
  await user.click(await screen.findByRole('button', { name: /巴特尔/ }));
  expect(await screen.findByRole('heading', { name: '案例库' })).toBeVisible();
});

test('a wrong PIN is told at the field, which is empty and ready again', async () => {
  const { bridge } = fakeBridge({ people, pins });
  const { user } = showApp({ bridge });
  await user.click(await screen.findByRole('button', { name: /马建国/ }));
  await user.keyboard('1111{Enter}');
  const field = screen.getByLabelText('PIN');
  expect(field).toHaveAccessibleDescription(/PIN 不对/);
  expect(field).toHaveValue('');
  expect(field).toHaveFocus();
  await user.keyboard('2468{Enter}');
  expect(await screen.findByRole('heading', { name: '案例库' })).toBeVisible();
});

test('too many wrong PINs say how long to wait', async () => {
  const { bridge } = fakeBridge(
    { people, pins },
    { 'people:sign-in': () => fail(appError('people/too-many-tries', { seconds: 30 })) },
  );
  const { user } = showApp({ bridge });
  await user.click(await screen.findByRole('button', { name: /马建国/ }));
  await user.keyboard('1111{Enter}');
  expect(await screen.findByText(/先停 30 秒/)).toBeVisible();
});

test('a new trainee adds themselves and is in', async () => {
  const { asked, bridge } = fakeBridge({ people, pins });
  const { user } = showApp({ bridge });
  await user.click(await screen.findByRole('button', { name: '名单里没有我' }));
  await user.type(screen.getByLabelText('姓名'), '王海燕');
  await user.click(screen.getByRole('radio', { name: '网格员' }));
  await user.click(screen.getByRole('button', { name: '加入并开始' }));
  expect(await screen.findByRole('heading', { name: '案例库' })).toBeVisible();
  expect(asked('people:add')).toEqual([
    { details: { name: '王海燕', unit: '', duty: 'grid' }, role: 'trainee', pin: null },
  ]);
});

test('a forgotten administrator PIN is set anew by the recovery code, and a new code is shown', async () => {
  const { asked, bridge } = fakeBridge({ people, pins });
  const { user } = showApp({ bridge });
  await user.click(await screen.findByRole('button', { name: /马建国/ }));
  await user.click(screen.getByRole('button', { name: '忘了 PIN' }));
  await user.type(screen.getByLabelText('恢复码'), recoveryCode);
  await user.type(screen.getByLabelText(/^PIN/), '1357');
  await user.type(screen.getByLabelText('再输一次'), '1357');
  await user.click(screen.getByRole('button', { name: '重设 PIN' }));
  expect(await screen.findByText('NEWC-ODE2-NEWC-ODE2')).toBeVisible();
  await user.click(screen.getByRole('checkbox'));
  await user.click(screen.getByRole('button', { name: '进入案例库' }));
  expect(await screen.findByRole('heading', { name: '案例库' })).toBeVisible();
  expect(asked('people:recover')).toEqual([{ person: 'person-1', code: recoveryCode, newPin: '1357' }]);
});

test('others who forgot their PIN are sent to an administrator', async () => {
  const instructor = buildPerson({ id: 'person-3', name: '李娜', role: 'instructor', hasPin: true });
  const { bridge } = fakeBridge({ people: [instructor] });
  const { user } = showApp({ bridge });
  await user.click(await screen.findByRole('button', { name: /李娜/ }));
  await user.click(screen.getByRole('button', { name: '忘了 PIN' }));
  expect(screen.getByText(/请管理员登录后在“人员”里给您重设 PIN/)).toBeVisible();
  expect(screen.queryByLabelText('恢复码')).not.toBeInTheDocument();
});

test('many people can be searched, and Enter takes the only one left', async () => {
  const many = Array.from({ length: 12 }, (_unused, index) =>
    buildPerson({ id: `person-${index}`, name: `学员${index}`, unit: index === 7 ? '河西社区' : '' }),
  );
  const { bridge } = fakeBridge({ people: many });
  const { user } = showApp({ bridge });
  await user.type(await screen.findByLabelText('按姓名或单位找'), '河西{Enter}');
  expect(await screen.findByRole('button', { name: '学员7：换人或锁定' })).toBeVisible();
});

test('a list that cannot be read offers to try again', async () => {
  let isDown = true;
  const { bridge, host } = fakeBridge(
    { people },
    {
      'people:list': () => (isDown ? fail(appError('bridge/unreachable')) : { ok: true, value: host.people }),
    },
  );
  const { user } = showApp({ bridge });
  expect(await screen.findByRole('alert')).toHaveTextContent('连不上主程序');
  isDown = false;
  await user.click(screen.getByRole('button', { name: '再试' }));
  expect(await screen.findByRole('button', { name: /巴特尔/ })).toBeVisible();
});

describe('leaving the computer', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());
  const idle = () => act(() => jest.advanceTimersByTimeAsync(idleLockMs));

  test('whoever has a PIN role is locked after a while, and comes back to the same screen', async () => {
    const { bridge, host } = fakeBridge({ people, pins, person: administrator });
    showApp({ bridge }, '#/settings');
    await act(() => jest.advanceTimersByTimeAsync(10));
    await idle();
    expect(host.person).toBeNull();
    expect(screen.getByRole('heading', { name: '马建国，请输入 PIN' })).toBeVisible();
    expect(screen.getByText(/已自动锁定/)).toBeVisible();
    expect(window.location.hash).toBe('#/settings');
  });

  test('a trainee is not locked', async () => {
    const { bridge, host } = fakeBridge({ people, person: trainee });
    showApp({ bridge });
    await act(() => jest.advanceTimersByTimeAsync(10));
    await idle();
    expect(host.person?.id).toBe('person-2');
  });
});

test('somebody else begins at the library, not where the one before was', async () => {
  const { bridge } = fakeBridge({ people, pins, person: trainee });
  const { user } = showApp({ bridge }, '#/progress');
  await user.click(await screen.findByRole('button', { name: '巴特尔：换人或锁定' }));
  await user.click(await screen.findByRole('button', { name: /马建国/ }));
  await user.keyboard('2468{Enter}');
  expect(await screen.findByRole('heading', { name: '案例库' })).toBeVisible();
  expect(window.location.hash).toBe('#/library');
});

test('a host that no longer knows who acts brings the sign-in screen', async () => {
  const { bridge, host } = fakeBridge(
    { people, person: trainee },
    { 'library:get': () => fail(appError('people/not-signed-in')) },
  );
  host.person = trainee;
  const asks = bridge.ask;
  showApp({
    bridge: {
      ask: (channel, request) => {
        if (channel === 'library:get') host.person = null;
        return asks(channel, request);
      },
    },
  });
  expect(await screen.findByRole('heading', { name: '您是哪一位？' })).toBeVisible();
});
