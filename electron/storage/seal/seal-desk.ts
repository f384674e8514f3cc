import { rmSync } from 'node:fs';

import { backUp } from '../backup/back-up';
import type { dataFiles } from '../data-files';
import type { OpenDatabase } from '../open-database';
import { clearCopies } from './clear-copies';
import { sealRepository, type StoredSeal } from './seal-repository';
import { sweep } from './sweep';
import { turnOff, turnOn } from './turn-seal';
import type { Vault } from './vault';

/** Turns the encryption of an open database on and off, and deals with the copies that lie beside it. */
export type SealDesk = {
  readonly vault: Vault;
  /** Encrypts every name; from then on the vault holds the key. Answers whether the file could be swept at once. */
  readonly turnOn: (dataKey: Uint8Array, wraps: StoredSeal['wraps'], at: number) => boolean;
  /** Writes every name as it is; the vault is empty after that. */
  readonly turnOff: () => void;
  /** Copies in the data folder that hold names as they are. */
  readonly clearCopies: () => Promise<readonly string[]>;
  /** Makes a fresh backup, then deletes those copies. */
  readonly deleteClearCopies: (at: number) => Promise<void>;
};

/** Sweeps where that was not done yet. False where it could not be: the next start tries again. */
export function sweepIfNeeded({ database }: Pick<OpenDatabase, 'database'>): boolean {
  const seal = sealRepository(database);
  if (seal.find()?.isSwept !== false) return true;
  try {
    sweep(database);
  } catch {
    // No room for a second copy of the file, most likely. Encrypted it is all the same.
    return false;
  }
  seal.setSwept();
  return true;
}

/** See {@link SealDesk}. */
export function createSealDesk(
  opened: OpenDatabase,
  files: ReturnType<typeof dataFiles>,
  vault: Vault,
): SealDesk {
  const { database } = opened;
  const copies = () => clearCopies([files.backups, files.damaged]);
  return {
    vault,
    turnOn: (dataKey, wraps, at) => {
      turnOn(database, dataKey, wraps, at);
      vault.keep(dataKey);
      return sweepIfNeeded(opened);
    },
    turnOff: () => {
      turnOff(database, vault.dataKey());
      vault.forget();
      try {
        sweep(database);
      } catch {
        // Names are clear again; what is left over in the file is no secret any more.
      }
    },
    clearCopies: copies,
    deleteClearCopies: async (at) => {
      const paths = await copies();
      await backUp(opened, files.backups, at);
      // Where that could not be done when names were encrypted: a backup may have been under way.
      sweepIfNeeded(opened);
      for (const path of paths) {
        for (const part of ['', '-wal', '-shm', '-journal']) rmSync(path + part, { force: true });
      }
    },
  };
}
