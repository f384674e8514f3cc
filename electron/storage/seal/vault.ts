import { isDataKey, sealKeysOf, type SealKeys } from './seal-keys';
import { clearSealer, keySealer, type Sealer } from './sealer';

/**
 * Where the key of a host stays while its data is unlocked: in memory, and nowhere else. It outlives the database, so that a folder that is
 * opened anew stays unlocked. As a sealer it is what the database is at this moment: clear without a key.
 */
export type Vault = Sealer & {
  /** Keeps a copy of a data key. */
  readonly keep: (dataKey: Uint8Array) => void;
  /** Whether the key in here is the one that belongs to a check value. */
  readonly fits: (checkValue: string) => boolean;
  /** The data key for wrapping it anew; throws where there is none. To be used at once and not kept. */
  readonly dataKey: () => Uint8Array;
  /** Overwrites the key. */
  readonly forget: () => void;
};

/** See {@link Vault}. */
export function createVault(): Vault {
  let held: { readonly dataKey: Buffer; readonly keys: SealKeys } | null = null;
  let sealer: Sealer = clearSealer;
  const forget = (): void => {
    held?.dataKey.fill(0);
    held?.keys.values.fill(0);
    held?.keys.blind.fill(0);
    held = null;
    sealer = clearSealer;
  };
  return {
    seal: (place, row, text) => sealer.seal(place, row, text),
    open: (place, row, stored) => sealer.open(place, row, stored),
    blind: (name, unit) => sealer.blind(name, unit),
    keep: (dataKey) => {
      const copy = Buffer.from(dataKey);
      forget();
      held = { dataKey: copy, keys: sealKeysOf(copy) };
      sealer = keySealer(held.keys);
    },
    fits: (checkValue) => held !== null && isDataKey(held.dataKey, checkValue),
    dataKey: () => {
      if (held === null) throw new Error('There is no key: the data is not encrypted, or locked');
      return held.dataKey;
    },
    forget,
  };
}
