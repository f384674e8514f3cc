import { screen, waitFor, within } from '@testing-library/react';

import { appError } from '#core/bridge/app-error';
import { fail } from '#core/lib/result';
import { buildPerson, fakeBridge, recoveryCode } from '../../../support/fake-bridge';
import { showApp } from '../../../support/show-app';

const administrator = buildPerson({ role: 'administrator', hasPin: true });
const trainee = buildPerson({ id: 'person-2', name: '巴特尔', unit: '草原路警务站' });
const signedIn = { people: [administrator, trainee], person: administrator };
const inDialog = () => within(screen.getByRole('dialog'));

test('only whoever manages people finds the page', async () => {
  const { bridge } = fakeBridge({ people: [trainee], person: trainee });
  showApp({ bridge }, '#/people');
  expect(await screen.findByText('只有管理员能管理人员。')).toBeVisible();
  expect(screen.queryByRole('link', { name: '人员' })).not.toBeInTheDocument();
});

test('an instructor is added with a first PIN', async () => {
  const { asked, bridge } = fakeBridge(signedIn);
  const { user } = showApp({ bridge }, '#/people');
  await user.click(await screen.findByRole('button', { name: '添加人员' }));
  expect(inDialog().getByLabelText('姓名')).toHaveFocus();
  await user.keyboard('李娜');
  await user.click(inDialog().getByRole('radio', { name: /^教官/ }));
  await user.type(inDialog().getByLabelText(/^首次 PIN/), '1357');
  await user.type(inDialog().getByLabelText('再输一次'), '1357{Enter}');
  expect(await screen.findByRole('row', { name: /李娜/ })).toHaveTextContent('教官');
  expect(asked('people:add')[0]).toMatchObject({ role: 'instructor', pin: '1357' });
});

test('the code of a new administrator must be kept before the dialog goes', async () => {
  const { bridge } = fakeBridge(signedIn);
  const { user } = showApp({ bridge }, '#/people');
  await user.click(await screen.findByRole('button', { name: '添加人员' }));
  await user.keyboard('李娜');
  await user.click(inDialog().getByRole('radio', { name: /^管理员/ }));
  await user.type(inDialog().getByLabelText(/^首次 PIN/), '1357');
  await user.type(inDialog().getByLabelText('再输一次'), '1357{Enter}');
  expect(await screen.findByText(recoveryCode)).toBeVisible();
  expect(inDialog().queryByRole('button', { name: '关闭' })).not.toBeInTheDocument();
  await user.click(inDialog().getByRole('checkbox'));
  await user.click(inDialog().getByRole('button', { name: '完成' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('a role that needs a PIN asks for one first, and the role is changed last', async () => {
  const { asked, bridge, host } = fakeBridge(signedIn);
  const { user } = showApp({ bridge }, '#/people');
  await user.click(await screen.findByRole('button', { name: '修改 巴特尔' }));
  await user.click(inDialog().getByRole('radio', { name: /^审核/ }));
  await user.click(inDialog().getByRole('button', { name: '保存' }));
  expect(inDialog().getByText('PIN 要有 4 到 12 位数字。')).toBeVisible();
  expect(asked('people:change-role')).toEqual([]);
  await user.type(inDialog().getByLabelText(/^首次 PIN/), '1357');
  await user.type(inDialog().getByLabelText('再输一次'), '1357{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(host.people[1]).toMatchObject({ role: 'reviewer', hasPin: true });
});

test('the last administrator stays, and is told why inside the dialog', async () => {
  const { bridge } = fakeBridge(signedIn, {
    'people:change-role': () => fail(appError('people/last-administrator')),
  });
  const { user } = showApp({ bridge }, '#/people');
  await user.click(await screen.findByRole('button', { name: '修改 马建国' }));
  await user.click(inDialog().getByRole('radio', { name: /^学员/ }));
  expect(inDialog().getByText(/这是您自己/)).toBeVisible();
  await user.click(inDialog().getByRole('button', { name: '保存' }));
  expect(await inDialog().findByRole('alert')).toHaveTextContent('这是最后一位管理员');
});

test('a forgotten PIN is reset without the old one', async () => {
  const { asked, bridge } = fakeBridge(signedIn);
  const { user } = showApp({ bridge }, '#/people');
  await user.click(await screen.findByRole('button', { name: '重设 巴特尔 的 PIN' }));
  await user.type(inDialog().getByLabelText(/^首次 PIN/), '1357');
  await user.type(inDialog().getByLabelText('再输一次'), '1357{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(asked('people:change-pin')).toEqual([{ person: 'person-2', oldPin: null, newPin: '1357' }]);
});

test('removing warns, waits for the tick, and then really asks', async () => {
  const { asked, bridge } = fakeBridge(signedIn);
  const { user } = showApp({ bridge }, '#/people');
  await user.click(await screen.findByRole('button', { name: '移除 巴特尔' }));
  expect(inDialog().getByText(/不能恢复/)).toBeVisible();
  const remove = inDialog().getByRole('button', { name: '移除' });
  expect(remove).toBeDisabled();
  await user.click(inDialog().getByRole('checkbox'));
  await user.click(remove);
  await waitFor(() => expect(screen.queryByRole('row', { name: /巴特尔/ })).not.toBeInTheDocument());
  expect(asked('people:remove')).toEqual([{ person: 'person-2' }]);
});

test('one cannot remove oneself', async () => {
  const { bridge } = fakeBridge(signedIn);
  showApp({ bridge }, '#/people');
  const row = await screen.findByRole('row', { name: /马建国/ });
  expect(within(row).queryByRole('button', { name: /移除/ })).not.toBeInTheDocument();
});
