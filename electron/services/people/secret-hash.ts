import { scryptSync, timingSafeEqual } from 'node:crypto';

/**
 * Cost of new hashes as a power of two. A PIN has few digits, so each guess is made to take some 50 ms and 16 MB; a recovery
 * code has 91 bits of its own and needs no stretching. Each hash carries its cost, so that it can rise later.
 */
export const hashCost = { pin: 14, recoveryCode: 10 } as const;

const keyBytes = 32;

/** Salt bytes for {@link hashSecret}. */
export const saltBytes = 16;

function derive(secret: string, salt: Uint8Array, log2Cost: number): Buffer {
  return scryptSync(secret, salt, keyBytes, { N: 2 ** log2Cost, r: 8, p: 1, maxmem: 256 * 2 ** 20 });
}

/**
 * A PIN or code as it is stored: `scrypt$14$salt$key`. Worked out on the spot, not in the background: between asking and
 * counting a wrong try nothing else can happen, so a hundred guesses sent at once are a hundred tries.
 */
export function hashSecret(secret: string, salt: Uint8Array, cost: number): string {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  return `scrypt$${cost}$${text(salt)}$${text(derive(secret, salt, cost))}`;
}

/** Whether a secret is the one that was hashed. */
export function isSecret(secret: string, stored: string): boolean {
  const [scheme, log2Cost, salt, key] = stored.split('$');
  if (scheme !== 'scrypt' || salt === undefined || key === undefined) return false;
  return timingSafeEqual(
    derive(secret, Buffer.from(salt, 'base64'), Number(log2Cost)),
    Buffer.from(key, 'base64'),
  );
}
