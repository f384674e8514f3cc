import { contentHash } from '#core/lib/content-hash';
import { parseJson } from '#core/lib/parse-json';

import { readBackup } from '../../storage/backup/describe-backup';
import { listAllBackups } from '../../storage/backup/list-all-backups';
import { storedRows, type BodyText } from '../../storage/health/stored-rows';

/** Whether a body is what its hash says. */
export function isSound({ body, hash }: Pick<BodyText, 'body' | 'hash'>): boolean {
  const value = parseJson(body);
  return value !== undefined && contentHash(value) === hash;
}

/**
 * Looks in the backups, the newest first, for bodies that are lost or altered here. A copy with the same content hash is the same body,
 * whatever else has become of that backup.
 */
export async function findCopies(
  folder: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, BodyText>> {
  const found = new Map<string, BodyText>();
  const wanted = new Set(hashes);
  for (const { path } of wanted.size === 0 ? [] : listAllBackups(folder)) {
    if (wanted.size === 0) break;
    // A backup that cannot be read has no copy for us.
    const read = await readBackup(path, (reader) => [...wanted].map((hash) => storedRows(reader).body(hash)));
    for (const copy of read.ok ? read.value : []) {
      if (copy === undefined || !isSound(copy)) continue;
      found.set(copy.hash, copy);
      wanted.delete(copy.hash);
    }
  }
  return found;
}
