import { configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { App } from '../../renderer/app/app';
import type { fakeBridge } from './fake-bridge';

// A screen is fetched when it is first gone to, and a busy machine may take seconds to compile it.
configure({ asyncUtilTimeout: 8_000 });
/** Opens the whole program on a fake host, at an address (`#/progress`), and answers the hands of a user. */
export function showApp({ bridge }: Pick<ReturnType<typeof fakeBridge>, 'bridge'>, address = '') {
  window.history.replaceState(null, '', address === '' ? '/' : address);
  const user = userEvent.setup();
  return { user, ...render(<App bridge={bridge} />) };
}
