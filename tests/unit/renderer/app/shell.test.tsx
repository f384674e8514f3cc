import { act, screen, waitFor } from '@testing-library/react';

import { appError } from '#core/bridge/app-error';
import { fail } from '#core/lib/result';
import { buildPerson, fakeBridge } from '../../../support/fake-bridge';
import { showApp } from '../../../support/show-app';

const trainee = buildPerson();
const signedIn = { people: [trainee], person: trainee };

test('the skip link leads past the navigation', async () => {
  const { bridge } = fakeBridge(signedIn);
  const { user } = showApp({ bridge });
  await user.click(await screen.findByRole('link', { name: '跳到正文' }));
  expect(screen.getByRole('main')).toHaveFocus();
});

test('another screen takes the focus and says in the navigation where one is', async () => {
  const { bridge } = fakeBridge(signedIn);
  const { user } = showApp({ bridge });
  await user.click(await screen.findByRole('link', { name: '设置' }));
  expect(await screen.findByRole('heading', { name: '设置' })).toBeVisible();
  expect(screen.getByRole('main')).toHaveFocus();
  expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('设置');
  await waitFor(() => expect(document.title).toBe('设置 · 劝得住'));
});

test('the back button of the browser returns to the screen before', async () => {
  const { bridge } = fakeBridge(signedIn);
  const { user } = showApp({ bridge });
  await user.click(await screen.findByRole('link', { name: '进度' }));
  await screen.findByRole('heading', { name: '进度' });
  act(() => window.history.back());
  expect(await screen.findByRole('heading', { name: '案例库' })).toBeVisible();
});

test('a host that cannot be reached at the start says so and is asked again', async () => {
  let isDown = true;
  const { bridge } = fakeBridge(signedIn);
  const { user } = showApp({
    bridge: {
      ask: (channel, request) =>
        isDown ? Promise.resolve(fail(appError('bridge/unreachable'))) : bridge.ask(channel, request),
    },
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('连不上主程序');
  isDown = false;
  await user.click(screen.getByRole('button', { name: '再试' }));
  expect(await screen.findByRole('heading', { name: '案例库' })).toBeVisible();
});

test('a screen that breaks leaves the frame standing, with a way on', async () => {
  const silence = jest.spyOn(console, 'error').mockImplementation(() => {});
  let isBroken = true;
  const { bridge, host } = fakeBridge(signedIn, {
    // What a bug looks like from outside: a list that is none.
    'library:get': () => ({ ok: true, value: isBroken ? ({} as never) : host.library }),
  });
  const { user } = showApp({ bridge });
  expect(await screen.findByRole('heading', { name: '这个画面出了问题' })).toBeVisible();
  await user.click(screen.getByRole('link', { name: '设置' }));
  expect(await screen.findByRole('heading', { name: '设置' })).toBeVisible();
  isBroken = false;
  await user.click(screen.getByRole('link', { name: '案例' }));
  expect(await screen.findByRole('link', { name: '门链' })).toBeVisible();
  silence.mockRestore();
});
