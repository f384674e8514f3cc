import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { buildSync } from 'esbuild';

import { templateDraft } from '#core/manual/template/template-draft';
import { runDocumentJob, type DocumentJob } from '../../../electron/services/documents/document-job';
import { runDocumentInWorker } from '../../../electron/services/documents/run-document-in-worker';
import { allFraudTypes } from '../../support/manual-blocks';
import { temporaryFolder } from '../../support/temporary-folder';

/** The thread's program, bundled as for the hosts. */
function program(): string {
  const outfile = join(temporaryFolder(), 'document-worker.cjs');
  buildSync({
    entryPoints: [resolve(__dirname, '../../../electron/services/documents/document-worker.ts')],
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

const { signal } = new AbortController();
const reading = (path: string): DocumentJob => ({ kind: 'read', path, name: 'x', fraudTypes: allFraudTypes });
const writing: DocumentJob = {
  kind: 'write',
  draft: templateDraft,
  format: 'docx',
  notes: [],
  fraudTypes: allFraudTypes,
};

/** A file that is handed in. */
function handedIn(bytes: Uint8Array): string {
  const path = join(temporaryFolder(), 'upload');
  writeFileSync(path, bytes);
  return path;
}

test('a document is written and read in a thread of its own as anywhere', async () => {
  const run = runDocumentInWorker(program());
  const done = await run(writing, signal);
  if (!done.ok || !('bytes' in done.value)) throw new Error('Nothing was written');
  const path = handedIn(done.value.bytes);
  expect(await run(reading(path), signal)).toEqual(await runDocumentJob(reading(path)));
  expect(await run(reading(handedIn(new Uint8Array([1, 2, 3]))), signal)).toMatchObject({
    ok: false,
    error: { code: 'documents/unknown-format' },
  });
});

test('a document that takes more memory than it may is refused, and the next one is read', async () => {
  const built = program();
  // 20 MB of Twee: far more than fits beside the program into so little.
  const large = handedIn(Buffer.from(':: a\n受害人：喂？\n'.repeat(400_000)));
  expect(
    await runDocumentInWorker(built, { megabytes: 40, seconds: 60 })(reading(large), signal),
  ).toMatchObject({
    ok: false,
    error: { code: 'documents/too-large' },
  });
  expect(await runDocumentInWorker(built)(writing, signal)).toMatchObject({ ok: true });
});

test('the work on a document ends when the host closes', async () => {
  const ending = new AbortController();
  const running = runDocumentInWorker(program())(writing, ending.signal);
  ending.abort();
  await expect(running).rejects.toThrow();
});
