import { join, resolve } from 'node:path';

import { buildSync } from 'esbuild';

import { coursewareKinds, type CoursewareKind } from '#core/bridge/courseware-channels';
import type { CourseScope } from '#core/courseware/course-scope';

import type { CourseJob } from '../../../electron/services/courseware/course-job';
import { makeCourseware } from '../../../electron/services/courseware/make-courseware';
import { runCourseInWorker } from '../../../electron/services/courseware/run-course-in-worker';
import { shippedCourse } from '../../support/shipped-course';
import { temporaryFolder } from '../../support/temporary-folder';

jest.setTimeout(120_000);

/** The thread's program, bundled as for the hosts. */
function program(): string {
  const outfile = join(temporaryFolder(), 'course-worker.cjs');
  buildSync({
    entryPoints: [resolve(__dirname, '../../../electron/services/courseware/course-worker.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    absWorkingDir: resolve(__dirname, '../../..'),
    logLevel: 'error',
  });
  return outfile;
}

const source = shippedCourse(['F07']);
const scope: CourseScope = {
  fraudTypes: ['F07'],
  edition: 'police',
  unit: '城南所',
  title: '',
  day: '2026-03-02',
  seed: 7,
};
const jobOf = (kind: CoursewareKind, as: 'files' | 'print'): CourseJob => ({
  kind,
  as,
  scope,
  source,
  certificate: kind === 'certificate' ? { names: ['马一', '李二'], hours: 2 } : null,
});
const built = program();

test.each(coursewareKinds)(
  '%s comes out of a thread of its own as out of anywhere, and says how far it is',
  async (kind) => {
    const told: (readonly [number, number])[] = [];
    const { signal } = new AbortController();
    const made = await runCourseInWorker(built)(jobOf(kind, 'files'), signal, (done, of) =>
      told.push([done, of]),
    );
    const here = await makeCourseware(jobOf(kind, 'files'), () => undefined);
    expect(made).toEqual({ ok: true, value: here });
    if (here.as !== 'files') throw new Error('Files were asked for');
    expect(here.files).toHaveLength(kind === 'exam' ? 2 : 1);
    expect(new Set(here.files.map(({ name }) => name)).size).toBe(here.files.length);
    expect(
      here.files.map(({ name }) => name.endsWith('_2026-03-02.docx') || name.endsWith('_2026-03-02.pptx')),
    ).toEqual(here.files.map(() => true));
    const [done, of] = told.at(-1) ?? [0, 1];
    expect(done).toBe(of);
  },
);

test.each(coursewareKinds)('%s can be shown for print, from the same words', async (kind) => {
  const made = await makeCourseware(jobOf(kind, 'print'), () => undefined);
  expect(made.as).toBe(kind === 'slides' ? 'lessons' : 'documents');
  expect(JSON.stringify(made)).toContain(source.ruleset.hash.slice(0, 8));
});

test('what takes too much is refused, and what is ended on the way answers nothing', async () => {
  const { signal } = new AbortController();
  const small = runCourseInWorker(built, { megabytes: 8, seconds: 60 });
  expect(await small(jobOf('handbook', 'files'), signal, () => undefined)).toMatchObject({
    ok: false,
    error: { code: 'courseware/too-large' },
  });
  const ending = new AbortController();
  const running = runCourseInWorker(built)(jobOf('slides', 'files'), ending.signal, () => undefined);
  ending.abort();
  await expect(running).rejects.toThrow();
});

test('a title that no system takes as a name still makes a file', async () => {
  const job = { ...jobOf('handbook', 'files'), scope: { ...scope, title: '\u202e../a:b*?"<>|\u0000手册' } };
  const made = await makeCourseware(job, () => undefined);
  if (made.as !== 'files') throw new Error('Files were asked for');
  expect(made.files[0]?.name).toBe('..ab手册_2026-03-02.docx');
});
