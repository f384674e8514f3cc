import { appError } from '#core/bridge/app-error';
import type { CoursewareMade } from '#core/bridge/courseware-channels';
import type { JobState } from '#core/bridge/job-state';
import { fail, ok } from '#core/lib/result';

import {
  choiceProblem,
  createCoursewareStore,
  namesIn,
} from '../../../../../renderer/stores/courseware/create-courseware-store';
import { fakeBridge } from '../../../../support/fake-bridge';
import { handClock } from '../../../../support/hand-clock';

const made: JobState<CoursewareMade> = { state: 'made', made: { as: 'files', files: [] } };

/** A host whose making stands as the test says. */
function bench(states: JobState<CoursewareMade>[] = [made]) {
  const clock = handClock();
  const standing = [...states];
  let given = 0;
  const { asked, bridge } = fakeBridge(
    {},
    {
      'courseware:begin': () => ok({ job: `job-${(given += 1)}` }),
      'courseware:look': () => ok((standing.length > 1 ? standing.shift() : standing[0]) ?? made),
      'courseware:cancel': () => ok(null),
    },
  );
  const store = createCoursewareStore({ bridge, timers: clock.timers, unit: '城南所', day: '2026-03-02' });
  store.getState().choose({ fraudTypes: ['F07', 'F04'] });
  return { asked, clock, store };
}

test('what is chosen goes to the host, progress is shown, and once made nothing is asked any more', async () => {
  const running = { state: 'running', done: 2, of: 9 } as const;
  const { asked, clock, store } = bench([running, running, made]);
  await store.getState().make('files');
  expect(asked('courseware:begin')[0]).toEqual({
    kind: 'slides',
    as: 'files',
    scope: {
      fraudTypes: ['F07', 'F04'],
      edition: 'instructor',
      unit: '城南所',
      title: '',
      day: '2026-03-02',
      seed: 1,
    },
    certificate: null,
  });
  expect(store.getState().work).toEqual({ kind: 'running', as: 'files', done: 2, of: 9 });
  await clock.pass(250);
  await clock.pass(250);
  expect(store.getState().work).toEqual({ kind: 'made', made: made.made });
  expect(clock.running()).toBe(0);
  expect(asked('courseware:look')).toHaveLength(3);
});

test('names of a certificate are told one by one; without them it is not begun', async () => {
  const { asked, store } = bench();
  store.getState().choose({ kind: 'certificate' });
  await store.getState().make('print');
  expect(asked('courseware:begin')).toEqual([]);
  store.getState().choose({ names: '马一、李二\n王三，马一', hours: '1.5' });
  await store.getState().make('print');
  expect(asked('courseware:begin')[0]).toMatchObject({
    certificate: { names: ['马一', '李二', '王三'], hours: 1.5 },
  });
});

test('closing while it is made ends it at the host and leaves no timer', async () => {
  const { asked, clock, store } = bench([{ state: 'running', done: 0, of: 4 }]);
  await store.getState().make('files');
  store.getState().close();
  expect(asked('courseware:cancel')).toEqual([{ job: 'job-1' }]);
  expect([store.getState().work.kind, clock.running()]).toEqual(['none', 0]);
});

test('a making that was closed before the host had begun it is ended as soon as it has', async () => {
  const { asked, store } = bench();
  const making = store.getState().make('files');
  store.getState().leave();
  await making;
  expect(asked('courseware:cancel')).toEqual([{ job: 'job-1' }]);
});

test('refusals are shown with their reason, whether at the beginning, on the way or at the end', async () => {
  const error = appError('courseware/too-large');
  const { store } = bench([{ state: 'failed', error }]);
  await store.getState().make('files');
  expect(store.getState().work).toEqual({ kind: 'failed', error });

  const { bridge } = fakeBridge({}, { 'courseware:begin': () => fail(appError('courseware/no-lessons')) });
  const parts = { bridge, timers: handClock().timers, unit: '', day: '2026-03-02' };
  const other = createCoursewareStore(parts);
  other.getState().choose({ fraudTypes: ['F07'] });
  await other.getState().make('files');
  expect(other.getState().work).toMatchObject({ kind: 'failed', error: { code: 'courseware/no-lessons' } });
});

test('a choice that cannot be made says why', () => {
  const { choice } = bench().store.getState();
  expect(choiceProblem(choice)).toBeNull();
  expect(choiceProblem({ ...choice, fraudTypes: [] })).toBe('no-types');
  expect(choiceProblem({ ...choice, day: '' })).toBe('no-day');
  const certificate = { ...choice, kind: 'certificate' } as const;
  expect(choiceProblem({ ...certificate, names: ' ，、' })).toBe('no-names');
  expect(choiceProblem({ ...certificate, names: '长'.repeat(41) })).toBe('long-name');
  expect(choiceProblem({ ...certificate, names: Array.from({ length: 201 }, (_, at) => at).join(',') })).toBe(
    'too-many-names',
  );
  expect(choiceProblem({ ...certificate, names: '马一', hours: '许多' })).toBe('bad-hours');
  expect(choiceProblem({ ...certificate, names: '马一', hours: '' })).toBeNull();
});

test('a list is read as it is pasted: lines, commas of both kinds, tabs; each name once', () => {
  expect(namesIn('马一\t李二\r\n 王三 ，赵四、马一;钱五；')).toEqual([
    '马一',
    '李二',
    '王三',
    '赵四',
    '钱五',
  ]);
});
