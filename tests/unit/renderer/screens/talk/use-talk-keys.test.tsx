import { act, fireEvent, render } from '@testing-library/react';

import { useTalkKeys } from '../../../../../renderer/screens/talk/use-talk-keys';
import type { TalkStore } from '../../../../../renderer/stores/talk/create-talk-store';
import { begunTalk } from '../../stores/talk/talk-test-bench';

const onHelp = jest.fn();
const onLeave = jest.fn();

function Keys({ store }: { readonly store: TalkStore }) {
  useTalkKeys(store, { onHelp, onLeave });
  return <input aria-label="note" />;
}

async function withKeys(mode: 'practice' | 'guided' = 'practice') {
  const bench = await begunTalk({ mode });
  const { container } = render(<Keys store={bench.store} />);
  const press = (init: Partial<KeyboardEvent>, target: Element = document.body) =>
    act(async () => {
      fireEvent.keyDown(target, init);
    });
  return { ...bench, press, input: container.querySelector('input') as HTMLInputElement };
}

beforeEach(() => jest.clearAllMocks());

test.each([{ key: '2' }, { key: 'Process', code: 'Digit2' }, { key: 'End', code: 'Numpad2' }])(
  '%o chooses the second line',
  async (init) => {
    const { press, host, now } = await withKeys();
    const second = now().view?.options[1]?.move;
    await press(init);
    expect(host.log()).toMatchObject([{ type: 'chose', move: second }]);
  },
);

test.each([
  { key: '1', repeat: true },
  { key: '1', ctrlKey: true },
  { key: '1', metaKey: true },
  { key: '!', code: 'Digit1', shiftKey: true },
  { key: '9' },
])('%o chooses nothing', async (init) => {
  const { press, host } = await withKeys();
  await press(init);
  expect(host.log()).toEqual([]);
});

test('what is typed into a field chooses nothing', async () => {
  const { press, host, input } = await withKeys();
  await press({ key: '1' }, input);
  expect(host.log()).toEqual([]);
});

test('nothing is chosen behind an open dialog', async () => {
  const { press, host } = await withKeys();
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.showModal();
  await press({ key: '1' });
  dialog.remove();
  expect(host.log()).toEqual([]);
});

test.each(['?', '？'])('%s shows the keys', async (key) => {
  const { press } = await withKeys();
  await press({ key, shiftKey: true });
  expect(onHelp).toHaveBeenCalledTimes(1);
});

test('P pauses and goes on, H asks for a hint, Esc asks to leave', async () => {
  const { press, host } = await withKeys('guided');
  await press({ key: 'h' });
  await press({ key: 'P', shiftKey: true });
  await press({ key: 'p' });
  await press({ key: 'Escape' });
  expect(host.log().map(({ type }) => type)).toEqual(['hinted', 'paused', 'resumed']);
  expect(onLeave).toHaveBeenCalledTimes(1);
});
