import { z } from 'zod';

import { packLimits, passphraseLength } from '../pack/pack-limits';
import { packedKinds, type PackEntry } from '../pack/pack-manifest';
import { textSchema } from '../script/move-schema';
import { fraudTypes } from '../script/vocabulary';
import { publicKeySchema, unitSchema } from '../pack/public-key';
import { channel, type Channel } from './channel';
import { givenIdSchema, hashSchema, nothing, type FileToSave, type StoredBody } from './shared-shapes';

/** A key that signs packs, or that packs are trusted by. */
export type KeySummary = {
  /** Base64 of 32 bytes; names the key. */
  readonly publicKey: string;
  readonly unit: string;
  /** To be compared by eye or on the phone. */
  readonly fingerprint: string;
  /** Made or restored here: packs can be signed with it. */
  readonly isOwn: boolean;
  readonly addedAt: number;
  readonly addedBy: string;
  readonly revokedAt: number | null;
  readonly revokedReason: string;
};

/** How an entry of a pack stands to what is here. `clashing`: what is here under the same id was written here. */
export type EntryStanding = 'new' | 'changed' | 'same' | 'clashing';

/** What an entry clashes with: a draft that lies open here, or a version with a history of its own. */
export type PackClash = { readonly kind: 'draft' | 'version'; readonly name: string };

export type PackPreview = {
  readonly title: string;
  readonly unit: string;
  readonly fingerprint: string;
  readonly madeAt: number;
  readonly program: string;
  readonly bytes: number;
  readonly entries: readonly (Pick<
    PackEntry,
    'kind' | 'id' | 'version' | 'title' | 'hash' | 'note' | 'basis' | 'author' | 'approver' | 'decidedAt'
  > & {
    readonly standing: EntryStanding;
    /** Hash of what is here under the same id. */
    readonly present: string | null;
    readonly presentVersion: number | null;
    readonly clash: PackClash | null;
  })[];
};

const hashesSchema = z.array(hashSchema).max(packLimits.entries);
/** A hash for each entry that a pack can have. */
const longestChoice = 80 * packLimits.entries;

const uploadSchema = z.strictObject({ upload: givenIdSchema });
const passphraseSchema = z.string().min(passphraseLength.least).max(passphraseLength.most);

/** Channels of packs (剧本包) and of the keys that sign them. */
export const packChannels = {
  /** Takes a pack in that was double-clicked, as an upload of this window; null where none waits. Each is answered once. */
  'packs:take-opened': channel('exchange-packs', nothing)<{
    readonly upload: string;
    readonly name: string;
    readonly size: number;
  } | null>(),
  /** Verifies an uploaded pack whole and says what is in it. Nothing is taken in. */
  'packs:preview': channel('exchange-packs', uploadSchema)<PackPreview>(),
  /** A body of an uploaded pack with what is here under the same id, for the readable difference. */
  'packs:get-entry': channel(
    'exchange-packs',
    uploadSchema.extend({ kind: z.enum(packedKinds), hash: hashSchema }),
  )<{ readonly body: StoredBody; readonly present: StoredBody | null }>(),
  /** Verifies again, checks the chosen bodies, and takes all of them in or none. */
  'packs:import': channel(
    'exchange-packs',
    uploadSchema.extend({ hashes: hashesSchema.min(1) }),
    longestChoice,
  )<{ readonly taken: number }>(),
  /** Makes a signed pack of published and shipped content. */
  'packs:export': channel(
    'exchange-packs',
    z.strictObject({
      title: textSchema.max(120),
      scripts: hashesSchema,
      lessons: z.array(z.enum(fraudTypes)).max(40),
      ruleset: z.boolean(),
      passphrase: z.string().max(passphraseLength.most),
    }),
    longestChoice,
  )<FileToSave>(),

  /** All keys: one's own and those that are trusted, revoked ones too. */
  'keys:list': channel('exchange-packs', nothing)<readonly KeySummary[]>(),
  /** Makes the unit's own key, kept under a passphrase. */
  'keys:make': channel(
    'exchange-packs',
    z.strictObject({ unit: unitSchema, passphrase: passphraseSchema }),
  )<KeySummary>(),
  /** Trusts packs that another unit's key signed. */
  'keys:trust': channel(
    'exchange-packs',
    z.strictObject({ unit: unitSchema, publicKey: publicKeySchema }),
  )<KeySummary>(),
  /** No pack of this key is taken any more; what was taken before stays. */
  'keys:revoke': channel(
    'exchange-packs',
    z.strictObject({ publicKey: publicKeySchema, reason: textSchema.max(500) }),
  )<KeySummary>(),
  /** The public half of the own key as a small file, to be given to other units. */
  'keys:get-public': channel('exchange-packs', nothing)<FileToSave>(),
  /** The own key for paper, still under its passphrase: lines with check signs, which a QR code can carry too. */
  'keys:get-paper': channel('exchange-packs', nothing)<{
    readonly unit: string;
    readonly fingerprint: string;
    readonly lines: readonly string[];
  }>(),
  /** Brings the own key back from paper. */
  'keys:restore': channel(
    'exchange-packs',
    z.strictObject({
      unit: unitSchema,
      text: z.string().max(1000),
      passphrase: z.string().max(passphraseLength.most),
    }),
  )<KeySummary>(),
} as const satisfies Record<string, Channel>;
