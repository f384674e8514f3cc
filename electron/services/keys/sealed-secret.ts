import { createCipheriv, createDecipheriv, scryptSync } from 'node:crypto';

/** Bytes of the sealed secret half of a key: salt, nonce, the 32 bytes, tag. */
export const sealedBytes = 16 + 12 + 32 + 16;

/** Some 100 ms and 32 MB for each guess. Paper can be copied, so guessing offline has to be dear. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 128 * 2 ** 20 } as const;

function keyFrom(passphrase: string, salt: Uint8Array): Buffer {
  // The same words typed on another keyboard are the same passphrase.
  return scryptSync(passphrase.normalize('NFKC'), salt, 32, cost);
}

/** Seals 32 bytes under a passphrase. `random` gives salt and nonce. */
export function sealSecret(
  secret: Uint8Array,
  passphrase: string,
  random: (count: number) => Uint8Array,
): Buffer {
  const salt = random(16);
  const nonce = random(12);
  const cipher = createCipheriv('aes-256-gcm', keyFrom(passphrase, salt), nonce);
  const body = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([salt, nonce, body, cipher.getAuthTag()]);
}

/** Opens what {@link sealSecret} sealed; null where the passphrase or a byte is wrong. */
export function openSecret(sealed: Uint8Array, passphrase: string): Buffer | null {
  if (sealed.length !== sealedBytes) return null;
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv(
    'aes-256-gcm',
    keyFrom(passphrase, bytes.subarray(0, 16)),
    bytes.subarray(16, 28),
  );
  decipher.setAuthTag(bytes.subarray(60));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28, 60)), decipher.final()]);
  } catch {
    return null;
  }
}
