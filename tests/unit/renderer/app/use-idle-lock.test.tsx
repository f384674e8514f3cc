import { act, render } from '@testing-library/react';

import { signActivity } from '../../../../renderer/app/activity';
import { idleLockMs, useIdleLock } from '../../../../renderer/app/use-idle-lock';

function Locked({ isOn, onIdle }: { readonly isOn: boolean; readonly onIdle: () => void }) {
  useIdleLock(isOn, onIdle);
  return null;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const pass = (ms: number) => act(() => jest.advanceTimersByTime(ms));

test('nobody at the keyboard for a while locks once', () => {
  const onIdle = jest.fn();
  render(<Locked isOn onIdle={onIdle} />);
  pass(idleLockMs - 1);
  expect(onIdle).not.toHaveBeenCalled();
  pass(1);
  pass(idleLockMs);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

test('a class being taught by a remote counts like a key here', () => {
  const onIdle = jest.fn();
  render(<Locked isOn onIdle={onIdle} />);
  for (let quarters = 0; quarters < 4; quarters += 1) {
    pass(idleLockMs - 1);
    signActivity();
  }
  expect(onIdle).not.toHaveBeenCalled();
  pass(idleLockMs);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

test('whoever has no PIN is not locked out', () => {
  const onIdle = jest.fn();
  render(<Locked isOn={false} onIdle={onIdle} />);
  pass(10 * idleLockMs);
  expect(onIdle).not.toHaveBeenCalled();
});
