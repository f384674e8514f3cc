import { z } from 'zod';

import { hashSchema } from '../bridge/shared-shapes';
import { idSchema } from '../script/condition-schema';
import { textSchema } from '../script/move-schema';
import { plainTextSchema } from '../script/plain-text';
import { packLimits } from './pack-limits';
import { publicKeySchema, unitSchema } from './public-key';

/** What a pack can carry. */
export const packedKinds = ['script', 'ruleset', 'lesson'] as const;
export type PackedKind = (typeof packedKinds)[number];

/** The newest format of packs that this program reads. */
export const newestPackFormat = 1;

const nameSchema = plainTextSchema.max(120);
const momentSchema = z.number().int().min(0).max(8_640_000_000_000_000);

/** One body of a pack: what it is, the hashes that bind it, and what was written into its version. */
export const packEntrySchema = z.strictObject({
  kind: z.enum(packedKinds),
  id: idSchema,
  version: z.number().int().min(1),
  title: textSchema.max(200),
  /** Content hash of the body: names it for ever. */
  hash: hashSchema,
  /** SHA-256 of the packed file's bytes. */
  sha256: hashSchema,
  bytes: z.number().int().min(2).max(packLimits.entryBytes),
  note: plainTextSchema.max(2000),
  basis: plainTextSchema.max(2000),
  author: nameSchema,
  submittedAt: momentSchema,
  approver: nameSchema,
  decidedAt: momentSchema,
  decisionNote: plainTextSchema.max(2000),
});

/** `manifest.json` of a pack. The signature is over its very bytes, and its hashes bind everything else. */
export const packManifestSchema = z.strictObject({
  format: z.literal(newestPackFormat),
  pack: plainTextSchema.min(1).max(60),
  title: textSchema.max(120),
  unit: unitSchema,
  madeAt: momentSchema,
  /** Version of the program that made it. */
  program: plainTextSchema.max(40),
  entries: z.array(packEntrySchema).min(1).max(packLimits.entries),
});

/** `manifest.sig`: who signed, and the signature over the bytes of the manifest. */
export const packSignatureSchema = z.strictObject({
  algorithm: z.literal('ed25519'),
  unit: unitSchema,
  publicKey: publicKeySchema,
  /** 64 bytes, base64. */
  signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
});

export type PackEntry = z.infer<typeof packEntrySchema>;
export type PackManifest = z.infer<typeof packManifestSchema>;
export type PackSignature = z.infer<typeof packSignatureSchema>;

/** Names of the two files that are no bodies. */
export const manifestName = 'manifest.json';
export const signatureName = 'manifest.sig';

/** The file of a body inside the pack. A name that does not look like this is no part of a pack. */
export function entryPath({ kind, hash }: Pick<PackEntry, 'kind' | 'hash'>): string {
  return `${kind}s/${hash}.json`;
}

/** What may be wrong with the list of entries beside the form of each; `two-names`: a file whose bytes are not what its hash names. */
export type ManifestFault = 'duplicate' | 'too-large' | 'two-names';

/** The first {@link ManifestFault} of a manifest, or null. */
export function manifestFault({ entries }: PackManifest): ManifestFault | null {
  const paths = new Set(entries.map(entryPath));
  const ids = new Set(entries.map(({ kind, id }) => `${kind} ${id}`));
  if (paths.size !== entries.length || ids.size !== entries.length) return 'duplicate';
  // A body is packed in its canonical spelling, so both hashes are of the same bytes.
  if (entries.some(({ hash, sha256 }) => hash !== sha256)) return 'two-names';
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  return total > packLimits.totalBytes ? 'too-large' : null;
}
