import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

import type { SealedPlace } from './sealed-columns';

const mark = 's1:';
const nonceBytes = 12;
const tagBytes = 16;

/** Binds a value to its place: moved to another row or column it does not open. */
function placeBytes(place: SealedPlace, row: string): Buffer {
  return Buffer.from(JSON.stringify([mark, place, row]));
}

/** Encrypts one value: `s1:` and base64url of nonce, text and tag (AES-256-GCM). The nonce is only given in tests. */
export function sealText(
  key: Uint8Array,
  place: SealedPlace,
  row: string,
  text: string,
  nonce: Uint8Array = randomBytes(nonceBytes),
): string {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(placeBytes(place, row));
  const body = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return mark + body.toString('base64url');
}

/** Opens what {@link sealText} sealed; null where the key, the place or any byte is another one. */
export function openText(key: Uint8Array, place: SealedPlace, row: string, stored: string): string | null {
  if (!stored.startsWith(mark)) return null;
  const coded = stored.slice(mark.length);
  const bytes = Buffer.from(coded, 'base64url');
  // Decoding is lenient: only the one spelling of these bytes is taken.
  if (bytes.length < nonceBytes + tagBytes || bytes.toString('base64url') !== coded) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(placeBytes(place, row));
  decipher.setAuthTag(bytes.subarray(-tagBytes));
  try {
    const text = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
