import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Bytes of the key that everything hangs on. */
export const dataKeyBytes = 32;

/** The keys that come of the data key: one for values, one for the blind index. */
export type SealKeys = { readonly values: Buffer; readonly blind: Buffer };

function derived(dataKey: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, Buffer.alloc(0), `quandezhu seal 1 ${purpose}`, 32));
}

/** The keys for values and for the blind index. */
export function sealKeysOf(dataKey: Uint8Array): SealKeys {
  return { values: derived(dataKey, 'values'), blind: derived(dataKey, 'blind index') };
}

/** What is stored so that a key can be told to be the right one; it says nothing about the key. */
export function checkValueOf(dataKey: Uint8Array): string {
  return derived(dataKey, 'check').toString('base64url');
}

/** Whether a data key is the one that names were encrypted with. */
export function isDataKey(dataKey: Uint8Array, checkValue: string): boolean {
  const [mine, stored] = [Buffer.from(checkValueOf(dataKey)), Buffer.from(checkValue)];
  return mine.length === stored.length && timingSafeEqual(mine, stored);
}

/**
 * A name in a unit as a number that only the key can make: alike for the same name, so that none is there twice. Alike means what it means
 * to the column of clear names (composed forms, a to z without case): else two people who may stand beside each other could not be encrypted.
 */
export function blindIndexOf(key: Uint8Array, name: string, unit: string): string {
  const folded = [name, unit].map((text) =>
    text.normalize('NFC').replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
  );
  return createHmac('sha256', key).update(JSON.stringify(folded)).digest('base64url');
}
