import { appError } from '#core/bridge/app-error';
import type { JobState } from '#core/bridge/job-state';
import { fail, ok } from '#core/lib/result';

import { createJobWatch } from '../../../../renderer/stores/job-watch';
import { handClock } from '../../../support/hand-clock';

const running: JobState<string> = { state: 'running', done: 1, of: 3 };
const made: JobState<string> = { state: 'made', made: 'x' };

function bench(answers: (JobState<string> | 'gone')[]) {
  const clock = handClock();
  const cancelled: string[] = [];
  const states: JobState<string>[] = [];
  const watch = createJobWatch<string>({
    timers: clock.timers,
    look: () => {
      const answer = answers.shift() ?? 'gone';
      return Promise.resolve(answer === 'gone' ? fail(appError('health/no-job')) : ok(answer));
    },
    cancel: (job) => cancelled.push(job),
    onState: (state) => states.push(state),
  });
  return { cancelled, clock, states, watch };
}

test('a job is asked about until it is over', async () => {
  const { clock, states, watch } = bench([running, running, made]);
  expect(await watch.begin(() => Promise.resolve(ok({ job: 'a' })))).toBeNull();
  await clock.pass(250);
  await clock.pass(250);
  await clock.pass(250);
  expect(states).toEqual([running, running, made]);
  expect(clock.running()).toBe(0);
});

test('a job that cannot be asked about has failed, and is asked about no more', async () => {
  const { clock, states, watch } = bench([running, 'gone']);
  await watch.begin(() => Promise.resolve(ok({ job: 'a' })));
  await clock.pass(250);
  expect(states.at(-1)).toMatchObject({ state: 'failed', error: { code: 'health/no-job' } });
  expect(clock.running()).toBe(0);
});

test('what could not be begun is answered, and nothing is asked', async () => {
  const { clock, states, watch } = bench([]);
  const refused = fail(appError('people/wrong-pin'));
  expect(await watch.begin(() => Promise.resolve(refused))).toEqual(refused.error);
  expect([states, clock.running()]).toEqual([[], 0]);
});

test('forgetting ends it, also where the host had not begun yet', async () => {
  const { cancelled, clock, states, watch } = bench([running]);
  await watch.begin(() => Promise.resolve(ok({ job: 'a' })));
  watch.forget();
  const late = watch.begin(() => Promise.resolve(ok({ job: 'b' })));
  watch.forget();
  expect(await late).toBeNull();
  expect(cancelled).toEqual(['a', 'b']);
  expect([states, clock.running()]).toEqual([[running], 0]);
});
