import type { PackedCondition } from './packed-condition';
import type { PackedState } from './packed-layout';

/** Which conditions were seen to hold and seen to fail, by their number. Written wherever a condition is asked. */
export type Sightings = { readonly held: Uint8Array; readonly failed: Uint8Array };

/** Asks a condition and notes the answer. */
export function holdsNow(condition: PackedCondition, state: PackedState, sightings: Sightings): boolean {
  if (!condition.isWritten) return true;
  if (condition.test(state)) {
    sightings.held[condition.index] = 1;
    return true;
  }
  sightings.failed[condition.index] = 1;
  return false;
}
