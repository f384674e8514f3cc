import { z } from 'zod';

import type { RecoveryLoss } from '../recovery/recovery-loss';
import type { BackupRow } from './backup-channels';
import { channel, type Channel } from './channel';
import { nothing } from './shared-shapes';

/** Why a data folder is not opened: its database is damaged, empty, or gone although backups of it are there. */
export type RecoveryCause = 'damaged' | 'empty' | 'missing';

/** A backup that one could go on from. */
export type RecoveryBackup = Pick<BackupRow, 'name' | 'kind' | 'madeAt' | 'bytes' | 'look'> & {
  /** Whether every page of it was read and found whole; null where that was not tried. */
  readonly isWhole: boolean | null;
  readonly loss: RecoveryLoss | null;
};

/** What was found in a data folder that is not opened. Numbers only: nobody is signed in. */
export type RecoveryLook = {
  readonly cause: RecoveryCause;
  /** The database that cannot be opened. */
  readonly file: string;
  readonly bytes: number;
  /** Newest first. */
  readonly backups: readonly RecoveryBackup[];
  /** The newest one that is whole. */
  readonly proposed: string | null;
};

/** What was done. The damaged file is kept under `aside` in the data folder; null where there was none. */
export type Recovered = { readonly aside: string | null };

/**
 * Channels of the recovery screen (恢复). Open to anyone, because nobody can sign in while the database is closed; they answer only then, and
 * whatever is chosen deletes nothing: the damaged file and every backup stay.
 */
export const recoveryChannels = {
  /** What was found, which backups there are, and what each would lose. */
  'recovery:look': channel('anyone', nothing)<RecoveryLook>(),
  /** Goes on from a backup. */
  'recovery:restore': channel('anyone', z.strictObject({ name: z.string().min(1).max(80) }))<Recovered>(),
  /** Tries to open the folder as it is now: somebody may have brought the file back. */
  'recovery:open-again': channel('anyone', nothing)<null>(),
  /** Begins anew with nothing. */
  'recovery:start-empty': channel('anyone', nothing)<Recovered>(),
} as const satisfies Record<string, Channel>;
