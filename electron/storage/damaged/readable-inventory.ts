import { existsSync } from 'node:fs';

import type { ReadableInventory } from '#core/recovery/recovery-loss';

import { inventoryParts } from '../backup/backup-inventory';
import { readBackup } from '../backup/describe-backup';
import type { Reader } from '../database';

/** What a damaged database still tells of itself, part by part. Does not change it. */
export async function readableInventory(path: string): Promise<ReadableInventory> {
  const isThere = existsSync(path);
  const part = async <Value>(ask: (reader: Reader) => Value): Promise<Value | null> => {
    if (!isThere) return null;
    try {
      const read = await readBackup(path, ask);
      return read.ok ? read.value : null;
    } catch {
      // A damaged schema lacks columns and tables in any way there is; whatever SQLite says of it, it cannot be read.
      return null;
    }
  };
  return {
    people: await part(inventoryParts.people),
    runs: await part(inventoryParts.runs),
    results: await part(inventoryParts.results),
    drafts: await part(inventoryParts.drafts),
  };
}
