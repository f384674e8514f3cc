import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { electronProgram, electronVersion, runtimeFolder } from './electron-binary.mjs';
import { electronSource } from './electron-source.mjs';
import { unzip } from './unzip.mjs';

const probeMs = 3_000;
/** The longest that somebody who typed one command should wait for a window. */
const patienceMs = 120_000;
/** How long to watch before judging the speed. */
const judgeAfterMs = 6_000;
const retryAfterMs = 24 * 60 * 60 * 1_000;

const attemptFile = (root) => join(root, 'dist/electron-runtime/last-attempt.json');

/** A failed try is remembered for a day, so that each later start does not wait for the same closed door again. */
function failedLately(root, url) {
  try {
    const attempt = JSON.parse(readFileSync(attemptFile(root), 'utf8'));
    const age = Date.now() - attempt.at;
    return attempt.url === url && age >= 0 && age < retryAfterMs;
  } catch {
    return false;
  }
}

async function download(url, file, say) {
  const hash = createHash('sha256');
  const gaveUp = new AbortController();
  const probe = setTimeout(() => gaveUp.abort(new Error('no answer within 3 s')), probeMs);
  const response = await fetch(url, { signal: gaveUp.signal }).finally(() => clearTimeout(probe));
  if (!response.ok) throw new Error(`answer ${response.status}`);
  const total = Number(response.headers.get('content-length')) || 120_000_000;
  const startedAt = Date.now();
  const deadline = setTimeout(() => gaveUp.abort(new Error('takes too long')), patienceMs);
  let done = 0;
  let said = 0;
  try {
    await pipeline(
      Readable.fromWeb(response.body),
      async function* watch(chunks) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          done += chunk.length;
          const elapsed = Date.now() - startedAt;
          if (elapsed > judgeAfterMs && (elapsed / done) * total > patienceMs)
            throw new Error('the line is too slow');
          const tenth = Math.floor((done / total) * 10);
          if (tenth > said) say(`  … ${tenth * 10}%`);
          said = Math.max(said, tenth);
          yield chunk;
        }
      },
      createWriteStream(file),
      { signal: gaveUp.signal },
    );
  } finally {
    clearTimeout(deadline);
  }
  return hash.digest('hex');
}

/**
 * Fetches the Electron binary when that is quick. Answers { program } or { why }; never throws, never waits long. What arrives
 * must have the checksum written in this project, whatever mirror it came from.
 */
export async function fetchElectron(root, say = console.log) {
  const version = electronVersion(root);
  const { url, file } = electronSource(version);
  const checksums = JSON.parse(readFileSync(join(root, 'build/config/electron-checksums.json'), 'utf8'));
  const expected = checksums[file];
  if (expected === undefined)
    return { why: `没有适合本机的桌面版 / no desktop binary for ${process.platform}-${process.arch}` };
  if (failedLately(root, url))
    return { why: '一天内取过一次桌面版而未成 / fetching the desktop binary failed within the last day' };
  const folder = runtimeFolder(root);
  const part = `${folder}.part`;
  const zip = `${folder}.zip`;
  try {
    say('正在取桌面版（Electron，约 120 MB，只需一次）… Fetching the desktop binary (about 120 MB, once)…');
    mkdirSync(dirname(folder), { recursive: true });
    if ((await download(url, zip, say)) !== expected) throw new Error('wrong checksum');
    rmSync(part, { recursive: true, force: true });
    unzip(zip, part);
    rmSync(folder, { recursive: true, force: true });
    renameSync(part, folder);
    return { program: join(folder, electronProgram()) };
  } catch (error) {
    writeFileSync(attemptFile(root), JSON.stringify({ at: Date.now(), url }));
    const reason = error.cause?.code ?? error.cause?.message ?? error.message;
    return { why: `桌面版取不到(${reason})/ the desktop binary cannot be fetched (${reason})` };
  } finally {
    rmSync(zip, { force: true });
    rmSync(part, { recursive: true, force: true });
  }
}
