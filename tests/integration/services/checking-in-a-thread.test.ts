import { join, resolve } from 'node:path';

import { buildSync } from 'esbuild';

import type { CheckJob } from '../../../electron/services/studio/check-job';
import { runCheckJob } from '../../../electron/services/studio/check-job';
import { runCheckInWorker } from '../../../electron/services/studio/run-check-in-worker';
import { buildScriptDraft } from '../../support/build-draft';
import { talkRuleset } from '../../support/talk-ruleset';
import { temporaryFolder } from '../../support/temporary-folder';

/** The thread's program, bundled as for the hosts. */
function program(): string {
  const outfile = join(temporaryFolder(), 'check-worker.cjs');
  buildSync({
    entryPoints: [resolve(__dirname, '../../../electron/services/studio/check-worker.ts')],
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

const { script } = buildScriptDraft();
const broken = { ...script, endings: script.endings.slice(1) };

test('a check in a thread of its own finds what it finds anywhere, one after the other', async () => {
  const run = runCheckInWorker(program());
  const { signal } = new AbortController();
  const jobs: readonly CheckJob[] = [script, broken].map((each) => ({
    kind: 'script',
    script: each,
    ruleset: talkRuleset,
  }));
  const found = await Promise.all(jobs.map((job) => run(job, signal)));
  expect(found).toEqual(jobs.map(runCheckJob));
  expect(found[1]?.length).toBeGreaterThan(0);
});

test('a check ends when the host closes, and a program that is not there is told', async () => {
  const ending = new AbortController();
  const job: CheckJob = { kind: 'script', script, ruleset: talkRuleset };
  const running = runCheckInWorker(program())(job, ending.signal);
  ending.abort();
  await expect(running).rejects.toThrow();
  const missing = runCheckInWorker(join(temporaryFolder(), 'none.cjs'));
  await expect(missing(job, new AbortController().signal)).rejects.toThrow('ENOENT');
});
