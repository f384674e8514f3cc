import { z } from 'zod';

import type { BackupLoss } from '../backup/backup-loss';
import type { BackupLook } from '../backup/backup-look';
import type { BackupKind } from '../backup/backup-name';
import { pinSchema } from '../people/person';
import { sealPassphraseLength } from '../seal/passphrase-rules';
import type { AppError } from './app-error';
import { channel, type Channel } from './channel';
import { givenIdSchema, nothing } from './shared-shapes';

/** One backup in the list. `problem` says why nothing can be counted in it. */
export type BackupRow = {
  readonly name: string;
  readonly kind: BackupKind;
  /** When it was made, as its name says, milliseconds since 1970. */
  readonly madeAt: number;
  readonly bytes: number;
  readonly look: BackupLook | null;
  readonly problem: AppError | null;
  /** People in it who were removed since: deleting them is only real once it is gone. */
  readonly removedPeople: number;
};

/** How the automatic backups go. */
export type BackupStatus = {
  /** The newest one that was made since the start. */
  readonly lastAt: number | null;
  /** Why the last try did not go well; null where it did. */
  readonly failure: AppError | null;
};

/** The backups of this computer, newest first. */
export type BackupList = {
  readonly backups: readonly BackupRow[];
  readonly status: BackupStatus;
  readonly folder: string;
  /** What is here now. */
  readonly present: BackupLook;
};

/** What a restore did. `undo` is the backup that brings back what it replaced. */
export type Restored = { readonly undo: string | null; readonly look: BackupLook };

const nameSchema = z.string().min(1).max(80);
const fileOf = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('backup'), name: nameSchema }),
  z.strictObject({ kind: z.literal('unsealed'), id: givenIdSchema }),
]);

/** What can be restored: a backup in the folder, or what was unsealed from a file. */
export type RestorableFile = z.infer<typeof fileOf>;

/** Bytes of one part of a file that is fetched: as base64 some 1.4 million characters. */
export const fetchedPart = 1024 * 1024;

const passphraseSchema = z.string().min(1).max(sealPassphraseLength.most);

/** Channels of backups and of putting them back (备份与恢复). */
export const backupChannels = {
  'backups:list': channel('administer', nothing)<BackupList>(),
  /** How the automatic ones go, for the quiet word to administrators. */
  'backups:status': channel('administer', nothing)<BackupStatus>(),
  /** Makes one now. */
  'backups:make': channel('administer', nothing)<{ readonly name: string }>(),
  /** Reads all of one. */
  'backups:check': channel('administer', z.strictObject({ name: nameSchema }))<BackupLook>(),
  /** What would be lost, and who would come back. */
  'backups:compare': channel('administer', z.strictObject({ file: fileOf }))<BackupLoss>(),
  /** Puts one in the place of what is here, which is kept. Then everybody signs in again. */
  'backups:restore': channel('administer', z.strictObject({ file: fileOf, pin: pinSchema }))<Restored>(),
  /** Deletes backups, after a fresh one was made. */
  'backups:delete': channel(
    'administer',
    z.strictObject({ names: z.array(nameSchema).min(1).max(500) }),
  )<null>(),
  /** Names of the backups that hold a person. */
  'backups:holding': channel('manage-people', z.strictObject({ person: givenIdSchema }))<readonly string[]>(),
  /** Makes an encrypted file of what is here now, to be carried away; it is fetched part by part. */
  'backups:seal': channel('administer', z.strictObject({ passphrase: passphraseSchema }))<{
    readonly download: string;
    readonly name: string;
    readonly size: number;
  }>(),
  /** A part of that file from a place on; the last one drops it. */
  'backups:fetch': channel(
    'administer',
    z.strictObject({ download: givenIdSchema, at: z.number().int().min(0) }),
  )<{ readonly base64: string }>(),
  /** Opens an encrypted file that was handed in. */
  'backups:unseal': channel(
    'administer',
    z.strictObject({ upload: givenIdSchema, passphrase: passphraseSchema }),
  )<{ readonly id: string; readonly look: BackupLook }>(),
  /** Drops what was unsealed, or is waiting to be fetched. */
  'backups:drop': channel('administer', z.strictObject({ id: givenIdSchema }))<null>(),
} as const satisfies Record<string, Channel>;
