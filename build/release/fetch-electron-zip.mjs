import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { electronSource } from '../start/electron-source.mjs';

const answerWithinMs = 20_000;

/** The SHA-256 of a file, however long. */
export async function sha256Of(file) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

async function download(url, file) {
  const gaveUp = new AbortController();
  const timer = setTimeout(() => gaveUp.abort(new Error('no answer')), answerWithinMs);
  const response = await fetch(url, { signal: gaveUp.signal }).finally(() => clearTimeout(timer));
  if (!response.ok) throw new Error(`answer ${response.status}`);
  await pipeline(Readable.fromWeb(response.body), createWriteStream(file));
}

/**
 * The zip of Electron for a system, under the name that electron-builder looks for, in `store`. Answers { file }, { why } where it cannot
 * be had, or { wrong } where something was had that is not what build/config/electron-checksums.json says: that is thrown away.
 */
export async function fetchElectronZip({ version, checksums, platform, arch, store, env = process.env }) {
  const { file: name, url } = electronSource(version, env, platform, arch);
  const expected = checksums[name];
  if (expected === undefined) return { why: `there is no Electron ${version} for ${platform}-${arch}` };
  const file = join(store, name);
  if (existsSync(file) && (await sha256Of(file)) === expected) return { file };
  const part = `${file}.part`;
  mkdirSync(store, { recursive: true });
  try {
    await download(url, part);
    if ((await sha256Of(part)) !== expected) return { wrong: `${name}: wrong checksum` };
    renameSync(part, file);
    return { file };
  } catch (error) {
    return { why: `${name} cannot be fetched (${error.cause?.code ?? error.message})` };
  } finally {
    rmSync(part, { force: true });
  }
}
