import { setImmediate as pause } from 'node:timers/promises';

import { canonicalJson } from '#core/lib/canonical-json';
import { contentHash } from '#core/lib/content-hash';
import { parseJson } from '#core/lib/parse-json';

import { readBackup } from '../../storage/backup/describe-backup';
import { listAllBackups } from '../../storage/backup/list-all-backups';
import { storedRows, type BodyText } from '../../storage/health/stored-rows';
import { contentFile, contentFiles } from '../library/content-files';
import { readExerciseContent, readRulesetContent, readScriptContent } from '../library/read-content';

/** Whether a body is what its hash says. */
export function isSound({ body, hash }: Pick<BodyText, 'body' | 'hash'>): boolean {
  const value = parseJson(body);
  return value !== undefined && contentHash(value) === hash;
}

/** Where copies are looked for: the folder of the backups, and the shipped content. */
type Places = { readonly backups: string; readonly content: string };

/** The bodies of the shipped files, one at a time: reading one takes some ten milliseconds. */
async function* shippedBodies(folder: string): AsyncGenerator<BodyText> {
  const readers = [
    ...contentFiles(folder, 'scripts').map((file) => [file, readScriptContent] as const),
    ...contentFiles(folder, 'exercises').map((file) => [file, readExerciseContent] as const),
    ...[contentFile(folder, 'ruleset.yaml')].map((file) => [file, readRulesetContent] as const),
  ];
  for (const [file, read] of readers) {
    await pause();
    const content = file === null || file.text === null ? null : read(file.text, null);
    if (content === null || !content.ok) continue;
    const { document, hash, kind } = content.value;
    yield { hash, kind, body: canonicalJson(document) };
  }
}

/**
 * Looks for bodies that are lost or altered here: in the backups, the newest first, then in the shipped files. A copy with the same content
 * hash is the same body, wherever it comes from and whatever else has become of that backup.
 */
export async function findCopies(
  { backups, content }: Places,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, BodyText>> {
  const found = new Map<string, BodyText>();
  const wanted = new Set(hashes);
  const take = (copy: BodyText | undefined): void => {
    if (copy === undefined || !wanted.has(copy.hash) || !isSound(copy)) return;
    found.set(copy.hash, copy);
    wanted.delete(copy.hash);
  };
  if (wanted.size === 0) return found;
  for (const { path } of listAllBackups(backups)) {
    // A backup that cannot be read has no copy for us.
    const read = await readBackup(path, (reader) => [...wanted].map((hash) => storedRows(reader).body(hash)));
    if (read.ok) read.value.forEach(take);
    if (wanted.size === 0) return found;
  }
  for await (const shipped of shippedBodies(content)) take(shipped);
  return found;
}
