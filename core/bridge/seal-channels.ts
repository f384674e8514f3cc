import { z } from 'zod';

import { sealPassphraseLength } from '../seal/passphrase-rules';
import { channel, type Channel } from './channel';
import { nothing } from './shared-shapes';

/** How names on this computer are kept: `off` as they are, `open` encrypted and unlocked, `sealed` encrypted and locked. */
export type SealState = 'off' | 'open' | 'sealed';

/** What anyone may know of the encryption; nothing of the people or of their number. */
export type SealLook = {
  readonly state: SealState;
  /** Until the next passphrase is heard, after wrong ones. */
  readonly waitSeconds: number;
};

/** Copies in the data folder that still hold names as they are: backups, copies before upgrades, damaged files. */
export type ClearCopies = { readonly files: number };

const typedSchema = z.string().min(1).max(sealPassphraseLength.most);
const proofSchema = z.strictObject({ kind: z.enum(['passphrase', 'recovery']), typed: typedSchema });

/** What proves that somebody may change the encryption. */
export type SealProof = z.infer<typeof proofSchema>;

/** Channels of the encryption of names (加密). The key itself never crosses a channel. */
export const sealChannels = {
  /** Whether names are encrypted here, and whether they are unlocked. */
  'seal:look': channel('anyone', nothing)<SealLook>(),
  /** Unlocks this computer until the program ends. Nothing happens where it is not locked. */
  'seal:unlock': channel('anyone', z.strictObject({ passphrase: typedSchema }))<null>(),
  /** Unlocks with the printed recovery key, and sets a new passphrase in its place. */
  'seal:unlock-by-recovery': channel(
    'anyone',
    z.strictObject({ recoveryKey: typedSchema, passphrase: typedSchema }),
  )<null>(),
  /** Encrypts every name on this computer; the recovery key is told this once. */
  'seal:turn-on': channel('administer', z.strictObject({ passphrase: typedSchema }))<
    ClearCopies & { readonly recoveryKey: string }
  >(),
  /** Writes every name as it is again. */
  'seal:turn-off': channel('administer', z.strictObject({ proof: proofSchema }))<null>(),
  /** Another passphrase; names need not be written again. */
  'seal:change-passphrase': channel(
    'administer',
    z.strictObject({ proof: proofSchema, passphrase: typedSchema }),
  )<null>(),
  /** A new recovery key, told this once; the one on paper no longer works. */
  'seal:new-recovery-key': channel('administer', z.strictObject({ proof: proofSchema }))<{
    readonly recoveryKey: string;
  }>(),
  /** Locks the whole computer at once: everybody is out until somebody gives the passphrase. */
  'seal:lock-now': channel('administer', nothing)<null>(),
  /** How many copies still hold names as they are. */
  'seal:count-clear-copies': channel('administer', nothing)<ClearCopies>(),
  /** Makes a fresh backup and then deletes those copies. */
  'seal:delete-clear-copies': channel('administer', nothing)<ClearCopies>(),
} as const satisfies Record<string, Channel>;
