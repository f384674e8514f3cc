import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';

import { dataKeyBytes } from './seal-keys';

/** By what a data key is wrapped. */
export type WrapKind = 'passphrase' | 'recovery';

/**
 * Cost as a power of two: a passphrase takes 128 MB and some 400 ms for each guess. The recovery key has 128 bits of its own and needs no
 * stretching. Each wrap carries its cost, so that it can rise later.
 */
const costs: Readonly<Record<WrapKind, number>> = { passphrase: 17, recovery: 10 };

/** A file that was tampered with must not be able to ask for endless memory, nor for none. */
const readCosts = { least: 10, most: 18 } as const;

const saltBytes = 16;
const nonceBytes = 12;
const tagBytes = 16;
const bodyBytes = saltBytes + nonceBytes + dataKeyBytes + tagBytes;

function keyFrom(secret: string, salt: Uint8Array, cost: number): Buffer {
  return scryptSync(secret, salt, 32, { N: 2 ** cost, r: 8, p: 1, maxmem: 2 ** (cost + 10) + 2 ** 24 });
}

const boundTo = (kind: WrapKind, cost: number): Buffer => Buffer.from(`w1:${kind}:${cost}`);

/** A data key under a secret, as it is stored: `w1:17:` and base64url of salt, nonce, key and tag. */
export function wrapKey(
  kind: WrapKind,
  dataKey: Uint8Array,
  secret: string,
  random: (count: number) => Uint8Array = randomBytes,
): string {
  const cost = costs[kind];
  const [salt, nonce] = [random(saltBytes), random(nonceBytes)];
  const key = keyFrom(secret, salt, cost);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(boundTo(kind, cost));
  const body = Buffer.concat([salt, nonce, cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
  key.fill(0);
  return `w1:${cost}:${body.toString('base64url')}`;
}

/** Opens what {@link wrapKey} wrapped; null where the secret or a byte is wrong, or the cost out of bounds. */
export function unwrapKey(kind: WrapKind, wrapped: string, secret: string): Buffer | null {
  const [, costText, coded] = /^w1:(\d{2}):([\w-]+)$/.exec(wrapped) ?? [];
  if (costText === undefined || coded === undefined) return null;
  const cost = Number(costText);
  const bytes = Buffer.from(coded, 'base64url');
  if (cost < readCosts.least || cost > readCosts.most || bytes.length !== bodyBytes) return null;
  if (bytes.toString('base64url') !== coded) return null;
  const at = saltBytes + nonceBytes;
  const key = keyFrom(secret, bytes.subarray(0, saltBytes), cost);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(saltBytes, at), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(boundTo(kind, cost));
  decipher.setAuthTag(bytes.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(at, -tagBytes)), decipher.final()]);
  } catch {
    return null;
  } finally {
    key.fill(0);
  }
}
