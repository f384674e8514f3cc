import type { PackedEffects } from './packed-effects';
import { isVariable, type PackedLayout, type PackedState } from './packed-layout';

/** The levels that a variable can have: 0, 5, … 100. */
export const levels: readonly number[] = Array.from({ length: 21 }, (_, at) => at * 5);

/**
 * For each slot the set of values that it may have at some place, as bits: of a variable its 21 levels, of a bit slot 1 for
 * "may be 0" and 2 for "may be 1". Slots of other kinds (money, minutes, counters) hold -1: nothing is known of them. The
 * sets are too large rather than too small, since they do not know which values occur together.
 */
export type PossibleValues = Int32Array;

/** The sets of one state. */
export function valuesOfState(state: PackedState, layout: PackedLayout): PossibleValues {
  return Int32Array.from(state, (value, slot) => {
    if (isVariable(slot, layout)) return 1 << (value / 5);
    return slot >= layout.bits ? 1 << value : -1;
  });
}

/** Adds what is possible elsewhere. */
export function joinValues(into: PossibleValues, other: PossibleValues): void {
  for (let slot = 0; slot < into.length; slot += 1)
    into[slot] = (into[slot] as number) | (other[slot] as number);
}

/** The levels after a change, held within 0…100. */
export function shiftedLevels(values: number, change: number): number {
  const steps = Math.min(Math.abs(change) / 5, levels.length);
  const stay = levels.length - steps;
  if (change > 0) {
    const within = values & ((1 << stay) - 1);
    return (within << steps) | (within === values ? 0 : 1 << (levels.length - 1));
  }
  const below = values & ((1 << steps) - 1);
  return (values >>> steps) | (below === 0 ? 0 : 1);
}

/** Effects, on sets of values, in place. */
export function applyToValues(effects: PackedEffects, possible: PossibleValues): void {
  for (const [slot, change] of effects.adds) possible[slot] = shiftedLevels(possible[slot] as number, change);
  for (const [slot, value] of effects.sets) possible[slot] = 1 << value;
}
