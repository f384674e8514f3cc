import { appError } from '#core/bridge/app-error';
import type { CoursewareMade } from '#core/bridge/courseware-channels';
import { fail, ok } from '#core/lib/result';

import type { CourseJob, RunCourse } from '../../../../../electron/services/courseware/course-job';
import { createJobDesk } from '../../../../../electron/services/jobs/job-desk';
import { shippedCourse } from '../../../../support/shipped-course';

const job: CourseJob = {
  kind: 'slides',
  as: 'files',
  scope: { fraudTypes: ['F07'], edition: 'police', unit: '', title: '', day: '2026-03-02', seed: 1 },
  certificate: null,
  source: shippedCourse(['F07']),
};
const made: CoursewareMade = { as: 'files', files: [] };

/** A maker whose work is in the test's hands. */
function bench() {
  type Work =
    Parameters<RunCourse> extends [unknown, infer Signal, infer Progress]
      ? { readonly signal: Signal; readonly progress: Progress }
      : never;
  const works: (Work & {
    readonly finish: (answer: Awaited<ReturnType<RunCourse>>) => void;
    readonly break: (error: Error) => void;
  })[] = [];
  const closing = new AbortController();
  const mistakes: unknown[] = [];
  let given = 0;
  const desk = createJobDesk<CourseJob, CoursewareMade>({
    noJob: 'courseware/no-job',
    newId: () => `job-${(given += 1)}`,
    closing: closing.signal,
    onMistake: (thrown) => {
      mistakes.push(thrown);
      return 'n1';
    },
    run: (_job, signal, progress) =>
      new Promise((resolve, reject) => works.push({ signal, progress, finish: resolve, break: reject })),
  });
  return { desk, works, closing, mistakes };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('work is told as it goes, and what is made is kept for who asked for it', async () => {
  const { desk, works } = bench();
  const id = desk.begin('a', job);
  expect(desk.look('a', id)).toEqual(ok({ state: 'running', done: 0, of: 1 }));
  works[0]?.progress(3, 8);
  expect(desk.look('a', id)).toEqual(ok({ state: 'running', done: 3, of: 8 }));
  works[0]?.finish(ok(made));
  await settled();
  expect(desk.look('a', id)).toEqual(ok({ state: 'made', made }));
  expect(desk.look('a', id)).toEqual(ok({ state: 'made', made }));
  expect(desk.look('b', id)).toMatchObject(fail({ code: 'courseware/no-job' }));
});

test('beginning anew, cancelling and going all end the work and forget it', () => {
  const { desk, works } = bench();
  const first = desk.begin('a', job);
  const second = desk.begin('a', job);
  expect([works[0]?.signal.aborted, works[1]?.signal.aborted]).toEqual([true, false]);
  expect(desk.look('a', first)).toMatchObject(fail({ code: 'courseware/no-job' }));
  desk.cancel('b', second);
  desk.cancel('a', first);
  expect(works[1]?.signal.aborted).toBe(false);
  desk.cancel('a', second);
  expect(works[1]?.signal.aborted).toBe(true);
  desk.begin('a', job);
  desk.cancelAll('a');
  expect(works[2]?.signal.aborted).toBe(true);
});

test('a refusal is told as it is; a mistake of ours is logged and told by its number', async () => {
  const { desk, mistakes, works } = bench();
  const refusal = desk.begin('a', job);
  works[0]?.finish(fail(appError('courseware/too-large')));
  await settled();
  expect(desk.look('a', refusal)).toMatchObject({
    value: { state: 'failed', error: { code: 'courseware/too-large' } },
  });
  const mistake = desk.begin('a', job);
  works[1]?.break(new Error('a bug'));
  await settled();
  expect(desk.look('a', mistake)).toMatchObject({
    value: { state: 'failed', error: { code: 'host/unexpected', facts: { id: 'n1' } } },
  });
  expect(mistakes).toEqual([new Error('a bug')]);
});

test('work that was ended on purpose is no mistake, and a host that closes ends all of it', async () => {
  const { closing, desk, mistakes, works } = bench();
  desk.begin('a', job);
  desk.begin('b', job);
  closing.abort();
  for (const work of works) work.break(new Error('ended'));
  await settled();
  expect(works.map(({ signal }) => signal.aborted)).toEqual([true, true]);
  expect(mistakes).toEqual([]);
});
