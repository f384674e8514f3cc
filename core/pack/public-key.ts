import { z } from 'zod';

import { plainTextSchema } from '../script/plain-text';

/**
 * The public half of a key: 32 bytes as base64. Names the key, so it has one spelling: the last letter has two bits to spare, and with
 * another one a key that was revoked would be one that nobody knows.
 */
export const publicKeySchema = z.string().regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/);

/** Name of a unit that signs packs. */
export const unitSchema = plainTextSchema.min(1).max(60);

/** A public key as units hand it to one another: the content of a `.qzkey` file. */
export type PublicKey = { readonly unit: string; readonly publicKey: string };

const publicKeyFileSchema = z.strictObject({
  format: z.literal(1),
  unit: unitSchema,
  publicKey: publicKeySchema,
});

/** Longer than any key file; what is longer is none and is not looked at. */
const longestText = 2000;

/** The text of a `.qzkey` file. */
export function publicKeyText({ publicKey, unit }: PublicKey): string {
  return `${JSON.stringify({ format: 1, unit, publicKey }, null, 2)}\n`;
}

/** Reads a `.qzkey` file, or its text as it was pasted with white space around it. Null where it is none. */
export function readPublicKey(text: string): PublicKey | null {
  if (text.length > longestText) return null;
  try {
    const read = publicKeyFileSchema.safeParse(JSON.parse(text.trim().replace(/^\uFEFF/, '')));
    return read.success ? { unit: read.data.unit, publicKey: read.data.publicKey } : null;
  } catch {
    return null;
  }
}
