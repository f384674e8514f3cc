import { act, screen, waitFor, within } from '@testing-library/react';

import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';

import type { PresenterMessage } from '../../../../../renderer/stage/stage-message';
import { buildPerson } from '../../../../support/fake-bridge';
import { instructor, lectureBridge } from '../../../../support/lecture-bridge';
import { shippedLesson } from '../../../../support/shipped-course';
import { showApp } from '../../../../support/show-app';

const lesson = shippedLesson('F04');
const trainee = buildPerson({ duty: 'grid' });
const address = '#/lecture/F04';

afterEach(() => {
  window.sessionStorage.clear();
  window.localStorage.clear();
});

async function opened(...given: Parameters<typeof lectureBridge>) {
  const host = lectureBridge(...given);
  const shown = showApp(host, address);
  await screen.findByRole('heading', { level: 1, name: lesson.title });
  return { ...host, ...shown };
}

const step = () => screen.getByRole('region', { name: '这一步' });
const place = () => document.querySelector('.lecture-place')?.firstElementChild?.textContent;

/** Presses PageDown until something is seen. */
async function pressUntil(user: { keyboard: (keys: string) => Promise<void> }, isSeen: () => boolean) {
  for (let presses = 0; presses < 200 && !isSeen(); presses += 1) await user.keyboard('{PageDown}');
  if (!isSeen()) throw new Error('PageDown never came there');
}

describe('one person alone', () => {
  test('goes through the lesson by keys, and back', async () => {
    const { user } = await opened({}, trainee);
    expect(place()).toMatch(/^1\//);
    await user.keyboard('{PageDown}');
    expect(within(step()).getByText(lesson.whoAndWhy)).toBeVisible();
    await user.keyboard('{ArrowRight}');
    expect(within(step()).getByText(lesson.warning.steps[0]?.told ?? '')).toBeVisible();
    await user.keyboard('{PageUp}{Backspace}');
    expect(place()).toMatch(/^1\//);
    await user.keyboard('{End}');
    expect(within(step()).getByRole('heading', { name: lesson.warning.lesson })).toBeVisible();
    await user.keyboard('{Home}');
    expect(place()).toMatch(/^1\//);
  });

  test('is asked at a pause, writes what nobody gets, and sees the points only then', async () => {
    const { channels, user } = await opened({}, trainee);
    await pressUntil(user, () => screen.queryByText('停一停') !== null);
    const [pause] = lesson.warning.steps.flatMap((told) => told.pause ?? []);
    const point = screen.getByText(pause?.points[0] ?? '');
    expect(point).not.toBeVisible();
    const before = channels.length;
    const field = screen.getByRole('textbox', { name: '换了您，您会怎么说？' });
    expect(field).toHaveAccessibleDescription(/不保存、不发送/);
    await user.type(field, '您先坐下，b 慢慢说.');
    expect(field).toHaveValue('您先坐下，b 慢慢说.');
    await user.keyboard('{PageDown}');
    expect(point).toBeVisible();
    expect(screen.getByRole('textbox', { name: '您写的' })).toHaveValue('您先坐下，b 慢慢说.');
    expect(channels.length).toBe(before);
  });

  test('answers the questions with number keys and hears why', async () => {
    const { user } = await opened({}, trainee);
    await user.keyboard('t');
    const [check] = lesson.checks;
    await user.click(screen.getByRole('button', { name: new RegExp(check?.prompt.slice(0, 12) ?? '') }));
    const options = within(step()).getAllByRole(check?.choose === 'one' ? 'radio' : 'checkbox');
    await user.keyboard('2');
    expect(options[1]).toBeChecked();
    const why = screen.getByText(check?.options[1]?.why ?? '');
    expect(why).not.toBeVisible();
    await user.keyboard('{Enter}');
    expect(why).toBeVisible();
    expect(within(step()).getByText(/您选的/)).toBeVisible();
    expect(options[0]).toBeDisabled();
  });

  test('has neither notes nor a projector nor a black screen', async () => {
    const { user } = await opened({}, trainee);
    await user.keyboard('bn');
    expect(screen.queryByRole('region', { name: '讲义' })).toBeNull();
    expect(screen.queryByText(/黑屏/)).toBeNull();
    expect(screen.queryByRole('button', { name: '讲者视图' })).toBeNull();
  });

  test('ends at the cases of this type and at the five questions, which count', async () => {
    const started = fail(appError('library/unknown-exercise'));
    const { asked, user } = await opened({ 'lessons:start-checks': () => started }, trainee);
    await user.keyboard('{End}');
    await user.click(screen.getByRole('button', { name: '五道题，算成绩' }));
    expect(asked('lessons:start-checks')).toEqual([{ fraudType: 'F04', pace: 1 }]);
    expect(await screen.findByText('找不到这份小练。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '练：门链后面' }));
    expect(window.location.hash).toMatch(/^#\/briefing\//);
  });

  test('leaves with Escape and comes back to the same step', async () => {
    const { user, unmount } = await opened({}, trainee);
    await user.keyboard('{PageDown}{PageDown}{PageDown}');
    const left = place();
    await user.keyboard('{Escape}');
    expect(window.location.hash).toBe('#/lesson/F04');
    unmount();
    await opened({}, trainee);
    expect(place()).toBe(left);
  });
});

describe('in front of a class', () => {
  test('the screen is the room’s; notes come and go with N, black with B', async () => {
    const { user } = await opened();
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.keyboard('n');
    expect(screen.getByRole('region', { name: '讲义' })).toBeVisible();
    await user.keyboard('n.');
    expect(screen.queryByRole('region', { name: '讲义' })).toBeNull();
    expect(screen.getByText('黑屏中，再按一次 B 回来')).toBeInTheDocument();
    // The press that brings the picture back turns no page.
    const before = place();
    await user.keyboard('{PageDown}');
    expect(screen.queryByText('黑屏中，再按一次 B 回来')).toBeNull();
    expect(place()).toBe(before);
  });

  test('the presenter sees this step, the next one, the notes, what is still hidden, and the time', async () => {
    const { user } = await opened();
    await pressUntil(user, () => screen.queryByText('停一停') !== null);
    await user.click(screen.getByRole('button', { name: '讲者视图' }));
    const [pause] = lesson.warning.steps.flatMap((told) => told.pause ?? []);
    expect(within(step()).getByText(pause?.points[0] ?? '')).toBeVisible();
    expect(within(step()).getByText('还没揭开：')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: '接下来' })).toBeVisible();
    expect(screen.getByRole('region', { name: '讲义' })).toHaveTextContent('要点');
    expect(screen.getByText('已揭开 0/1')).toBeVisible();
    const clock = screen.getByRole('region', { name: '时间' });
    await user.click(within(clock).getByRole('button', { name: '停表' }));
    expect(within(clock).getByRole('button', { name: '接着走' })).toBeVisible();
    expect(screen.getByText(/投影窗口没有开/)).toBeVisible();
  });

  test('a browser that holds the window back is told with what to do', async () => {
    const open = jest.spyOn(window, 'open').mockReturnValue(null);
    const { user } = await opened();
    await user.click(screen.getByRole('button', { name: '讲者视图' }));
    await user.click(screen.getByRole('button', { name: '打开投影窗口' }));
    expect(open).toHaveBeenCalledWith('#/stage', expect.any(String), expect.stringContaining('popup'));
    expect(screen.getByText('浏览器拦住了新窗口')).toBeVisible();
    open.mockRestore();
  });

  test('larger type is kept for the next lesson', async () => {
    const { user } = await opened();
    await user.keyboard('++');
    expect(screen.getByRole('group', { name: '字号 130%' })).toBeVisible();
    expect(window.localStorage.getItem('quandezhu-hall-scale')).toBe('130');
    await user.keyboard('-');
    expect(screen.getByRole('group', { name: '字号 115%' })).toBeVisible();
  });

  test('the contents lead to any step, the parts to their beginnings', async () => {
    const { user } = await opened();
    await user.keyboard('t');
    const dialog = screen.getByRole('dialog', { name: '目录' });
    // Keys of the lesson rest while the dialog is open.
    await user.keyboard('{PageDown}');
    expect(place()).toMatch(/^1\//);
    await user.click(within(dialog).getByRole('button', { name: new RegExp(lesson.stages[1]?.name ?? '') }));
    expect(within(step()).getByRole('heading', { name: lesson.stages[1]?.name ?? '' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^示范，第 \d+ 步起/ }));
    expect(within(step()).getByText('预警单')).toBeVisible();
  });
});

describe('with a projector window', () => {
  const ends: FakeChannel[] = [];
  class FakeChannel extends EventTarget {
    posted: unknown[] = [];
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
  const hear = (data: unknown) =>
    act(() => {
      port().dispatchEvent(new MessageEvent('message', { data }));
    });
  const last = () => port().posted.at(-1) as PresenterMessage;

  test('what is shown goes out at every press, without the notes', async () => {
    const { user } = await opened();
    await waitFor(() => expect(port().posted).not.toEqual([]));
    expect(last()).toMatchObject({ type: 'show', view: { kind: 'lesson', title: lesson.title, at: 0 } });
    await user.keyboard('{PageDown}');
    expect(last()).toMatchObject({ view: { at: 1, step: { id: 'opening/who', notes: [] } } });
    await user.keyboard('b');
    expect(last()).toMatchObject({ look: { isBlack: true }, view: { at: 1 } });
  });

  test('once the window is there this screen becomes the presenter’s, and its remote turns pages', async () => {
    await opened();
    hear({ type: 'hello' });
    expect(await screen.findByText('投影窗口开着，跟着您走。')).toBeVisible();
    hear({ type: 'key', press: 'next' });
    expect(place()).toMatch(/^2\//);
    hear({ type: 'key', press: 'back' });
    expect(place()).toMatch(/^1\//);
    hear({ type: 'key', press: 'leave' });
    hear('next');
    expect(place()).toMatch(/^1\//);
    hear({ type: 'bye' });
    // The class is looking at the wall; this screen is not turned over to it by a closed window alone.
    expect(screen.queryByText('投影窗口开着，跟着您走。')).toBeNull();
  });

  test('another window that presents is told, and the projector can be taken back', async () => {
    const { user } = await opened();
    hear({ type: 'hello' });
    const other = { ...last(), from: { id: 'other', since: Date.now() + 60_000 } };
    hear(other);
    expect(await screen.findByText('投影正跟着另一个窗口里的课。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '投到这里来' }));
    expect(screen.getByText('投影窗口开着，跟着您走。')).toBeVisible();
  });

  test('leaving the lesson makes the wall quiet', async () => {
    const { user } = await opened();
    const channel = port();
    await user.keyboard('{Escape}');
    await waitFor(() =>
      expect(channel.posted.at(-1)).toMatchObject({ type: 'show', view: { kind: 'idle' } }),
    );
  });

  test('one person alone presents nothing', async () => {
    await opened({}, trainee);
    expect(ends).toEqual([]);
  });
});

test('a type without a lesson says so and leads back', async () => {
  const { user } = showApp(lectureBridge({ 'library:get-lesson': () => ok(null) }), address);
  expect(await screen.findByText('这一类还没有课')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '回案例库' }));
  expect(window.location.hash).toBe('#/library');
});

test('a host that does not answer is told, and asked again on a press', async () => {
  let fails = true;
  const host = lectureBridge({
    'library:get-lesson': () => (fails ? fail(appError('bridge/unreachable')) : ok(lesson)),
  });
  const { user } = showApp(host, address);
  const retry = await screen.findByRole('button', { name: /再试/ });
  fails = false;
  await user.click(retry);
  expect(await screen.findByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
});

test('a lesson that was edited meanwhile opens at the same step', async () => {
  const { unmount, user } = await opened();
  await pressUntil(user, () => screen.queryByText('停一停') !== null);
  const [first, ...rest] = lesson.warning.steps;
  if (first === undefined) throw new Error('no step');
  unmount();
  const before = { ...first, id: 'quite-new', pause: undefined };
  const edited = { ...lesson, warning: { ...lesson.warning, steps: [before, first, ...rest] } };
  await opened({ 'library:get-lesson': () => ok(edited) });
  expect(screen.getByText('停一停')).toBeVisible();
});

test('the reading screen leads to the player, by the word that fits the person', async () => {
  for (const [person, name] of [
    [instructor, '开课'],
    [trainee, '一步一步学'],
  ] as const) {
    const { unmount, user } = showApp(lectureBridge({}, person), '#/lesson/F04');
    await user.click(await screen.findByRole('button', { name }));
    expect(window.location.hash).toBe(address);
    unmount();
  }
});
