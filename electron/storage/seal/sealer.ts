import type { SealedPlace } from './sealed-columns';
import { blindIndexOf, type SealKeys } from './seal-keys';
import { openText, sealText } from './sealed-text';

/** How repositories write and read what may be encrypted. */
export type Sealer = {
  /** A value as it is stored in a column of a row. */
  readonly seal: (place: SealedPlace, row: string, text: string) => string;
  /** A stored value as it was. What does not open reads as {@link unreadable}. */
  readonly open: (place: SealedPlace, row: string, stored: string) => string;
  /** What tells that a name in a unit is there already; null where the names themselves do. */
  readonly blind: (name: string, unit: string) => string | null;
};

/** In place of one value that was damaged: it must not keep everybody out. No PIN and no code ever matches it. */
export const unreadable = '？';

/** Names as they are. */
export const clearSealer: Sealer = {
  seal: (_place, _row, text) => text,
  open: (_place, _row, stored) => stored,
  blind: () => null,
};

/** Names under keys. */
export function keySealer(keys: SealKeys): Sealer {
  return {
    seal: (place, row, text) => sealText(keys.values, place, row, text),
    // An empty value is the column's own default, which nobody wrote.
    open: (place, row, stored) =>
      stored === '' ? '' : (openText(keys.values, place, row, stored) ?? unreadable),
    blind: (name, unit) => blindIndexOf(keys.blind, name, unit),
  };
}
