import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

import type { RecordedAnswers } from './record-storage/recorded-answers';
import { temporaryFolder } from './temporary-folder';

const recordings = resolve(__dirname, '../fixtures/storage/databases');

/** Names of all recorded data files, oldest schema first. */
export const recordedNames: readonly string[] = readdirSync(recordings)
  .filter((name) => name.endsWith('.db.gz'))
  .map((name) => name.slice(0, -'.db.gz'.length))
  .sort();

/** What the program that recorded a data file answered of it. */
export function recordedAnswers(name: string): RecordedAnswers {
  return JSON.parse(readFileSync(join(recordings, `${name}.json`), 'utf8')) as RecordedAnswers;
}

/** A pack that the same program made, where there were packs. */
export function recordedPack(name: string): Buffer {
  return readFileSync(join(recordings, `${name}.qzpack`));
}

/** A data folder with a recorded data file, as an update of the program would find it. */
export function recordedFolder(name: string): string {
  const folder = join(temporaryFolder(), 'data');
  mkdirSync(folder);
  writeFileSync(join(folder, 'quandezhu.db'), gunzipSync(readFileSync(join(recordings, `${name}.db.gz`))));
  return folder;
}
