import { act, screen, waitFor } from '@testing-library/react';

import type { PresenterMessage, StageView } from '../../../../../renderer/stage/stage-message';
import { buildStep } from '../../../../support/build-step';
import { fakeBridge } from '../../../../support/fake-bridge';
import { showApp } from '../../../../support/show-app';

const ends: FakeChannel[] = [];

class FakeChannel extends EventTarget {
  readonly posted: unknown[] = [];
  constructor() {
    super();
    ends.push(this);
  }
  postMessage(message: unknown): void {
    this.posted.push(message);
  }
  close(): void {}
}

beforeEach(() => {
  ends.length = 0;
  Object.assign(globalThis, { BroadcastChannel: FakeChannel });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
});

const port = () => {
  const end = ends.at(-1);
  if (end === undefined) throw new Error('no channel was opened');
  return end;
};

const viewOf = (at: number): StageView => ({
  kind: 'lesson',
  title: '没挂的电话',
  step: buildStep(`case/step-${at}`, 0),
  revealed: 0,
  at,
  of: 9,
});

function present(view: unknown, look: Partial<PresenterMessage['look']> = {}): void {
  const full = { theme: 'light', language: 'zh', scale: 100, isBlack: false, ...look };
  const data = { type: 'show', view, look: full, from: { id: 'presenter', since: 1 } };
  act(() => {
    port().dispatchEvent(new MessageEvent('message', { data }));
  });
}

async function wall() {
  const shown = showApp(fakeBridge(), '#/stage');
  await screen.findByRole('heading', { name: '投影窗口已经打开' });
  return shown;
}

test('with nobody signed in it says what to do, and that it is there', async () => {
  await wall();
  expect(screen.getByText(/拖到投影仪的画面上/)).toBeVisible();
  expect(screen.getByRole('button', { name: '全屏' })).toBeVisible();
  expect(port().posted).toContainEqual({ type: 'hello' });
  expect(document.title).toBe('投影 · 劝得住');
});

test('it shows each step that is presented, and is quiet again at the end', async () => {
  await wall();
  present(viewOf(3));
  expect(screen.getByText('在 case/step-3')).toBeVisible();
  expect(screen.getByText('4 / 9')).toBeVisible();
  present(viewOf(4));
  expect(screen.queryByText('在 case/step-3')).toBeNull();
  present({ kind: 'idle' });
  expect(screen.getByRole('heading', { name: '投影窗口已经打开' })).toBeVisible();
});

test('it looks as the presenter’s window does', async () => {
  await wall();
  present(viewOf(1), { theme: 'dark', language: 'en' });
  await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
  expect(screen.getByRole('button', { name: 'Full screen' })).toBeVisible();
});

test('a remote in front of it turns the pages of the presenter, and other keys do nothing', async () => {
  const { user } = await wall();
  present(viewOf(1));
  const before = port().posted.length;
  await user.keyboard('{PageDown}{PageUp}.nt{Escape}{Home}');
  expect(port().posted.slice(before)).toEqual([
    { type: 'key', press: 'next' },
    { type: 'key', press: 'back' },
    { type: 'key', press: 'black' },
  ]);
});

test('black on purpose is black, and said to those who hear it', async () => {
  await wall();
  present(viewOf(1), { isBlack: true });
  expect(screen.getByText('黑屏中，再按一次 B 回来')).toBeInTheDocument();
  present(viewOf(1));
  expect(screen.queryByText('黑屏中，再按一次 B 回来')).toBeNull();
});

test('what is no message changes nothing', async () => {
  await wall();
  present(viewOf(1));
  for (const view of [{ kind: 'page', html: '<script>' }, null, { ...viewOf(2), step: { id: 'x' } }])
    present(view);
  expect(screen.getByText('在 case/step-1')).toBeVisible();
});

test('a board that cannot be drawn is told, and the next step is shown again', async () => {
  const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await wall();
  present({ kind: 'vote', board: { nothing: 'known' } });
  expect(screen.getByText('这一页显示不出来，请教官翻到下一页。')).toBeVisible();
  present(viewOf(2));
  expect(screen.getByText('在 case/step-2')).toBeVisible();
  silenced.mockRestore();
});

test('closing it says good-bye to the presenter', async () => {
  await wall();
  window.dispatchEvent(new Event('pagehide'));
  expect(port().posted.at(-1)).toEqual({ type: 'bye' });
});
