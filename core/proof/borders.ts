import type { Border } from './packed-condition';
import type { PackedEffects, PackedStep } from './packed-effects';
import { isVariable, type PackedLayout } from './packed-layout';
import type { Certainty } from './packed-condition';

/**
 * Where later conditions still draw a border in each slot; between two borders no later condition can tell values apart.
 * Of a variable bit k stands for a border between its levels k-1 and k, of a bit slot 1 says that it is still read.
 */
export type Borders = {
  readonly masks: Int32Array;
  /** Borders of counters and money: from each number on another answer is possible; `every` keeps all values apart. */
  readonly wide: Map<number, ReadonlySet<number> | 'every'>;
};

/** Bits 1…20: a border below level 0 or above level 20 parts nothing. */
const partingBits = (1 << 21) - 2;

/** No border at all. */
export function noBorders(layout: PackedLayout): Borders {
  return { masks: new Int32Array(layout.size), wide: new Map() };
}

function copied(borders: Borders): Borders {
  return { masks: borders.masks.slice(), wide: new Map(borders.wide) };
}

function joinWide(into: Borders, slot: number, more: ReadonlySet<number> | 'every'): void {
  const known = into.wide.get(slot);
  if (known === 'every' || more === 'every') into.wide.set(slot, 'every');
  else into.wide.set(slot, known === undefined ? more : new Set([...known, ...more]));
}

/** Adds the borders of another way. */
export function joinBorders(into: Borders, other: Borders): void {
  for (let slot = 0; slot < into.masks.length; slot += 1)
    into.masks[slot] = (into.masks[slot] as number) | (other.masks[slot] as number);
  for (const [slot, more] of other.wide) joinWide(into, slot, more);
}

/** Adds what a condition reads, but for the borders that are left out. */
export function readBorders(
  into: Borders,
  borders: readonly Border[],
  layout: PackedLayout,
  leftOut: Border | null,
): void {
  for (const { slot, at } of borders) {
    if (leftOut !== null && leftOut.slot === slot && leftOut.at === at) continue;
    if (isVariable(slot, layout)) {
      const level = Math.ceil(at / 5);
      into.masks[slot] = ((into.masks[slot] as number) | (1 << level)) & partingBits;
    } else if (slot >= layout.bits) into.masks[slot] = 1;
    else if (slot !== layout.retriesLeft) joinWide(into, slot, new Set([at]));
  }
}

function shiftWide(borders: Borders, slot: number, change: number): void {
  const known = borders.wide.get(slot);
  if (known === undefined || known === 'every') return;
  borders.wide.set(slot, new Set([...known].map((at) => at - change).filter((at) => at > 0)));
}

/** Borders before a counter grows. */
export function beforeCount(after: Borders, slot: number, change: number): Borders {
  const before = copied(after);
  shiftWide(before, slot, change);
  return before;
}

/** Borders before some effects, given those after them. Money effects make all three sums matter whole. */
export function beforeEffects(after: Borders, effects: PackedEffects, layout: PackedLayout): Borders {
  const before = copied(after);
  for (const [slot, change] of effects.adds) {
    const mask = before.masks[slot] as number;
    const steps = Math.min(Math.abs(change) / 5, 21);
    before.masks[slot] = (change > 0 ? mask >>> steps : mask << Math.min(steps, 20)) & partingBits;
    if (change < 0 && steps > 20) before.masks[slot] = 0;
  }
  if (effects.minutes !== 0) shiftWide(before, layout.minutes, effects.minutes);
  for (const [slot] of effects.sets) before.masks[slot] = 0;
  const money = [layout.atRisk, layout.lost, layout.secured];
  const moves = effects.recovers + effects.loses + effects.secures > 0;
  if (moves && money.some((slot) => after.wide.has(slot)))
    for (const slot of money) before.wide.set(slot, 'every');
  return before;
}

/** Borders before conditional effects; `certainties` says of each whether it can apply here at all. */
export function beforeSteps(
  after: Borders,
  steps: readonly PackedStep[],
  certainties: readonly Certainty[],
  layout: PackedLayout,
  leftOut: Border | null,
): Borders {
  let current = after;
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const certainty = certainties[at] as Certainty;
    if (certainty === 'never') continue;
    const { when, effects } = steps[at] as PackedStep;
    const applied = beforeEffects(current, effects, layout);
    if (certainty === 'maybe') {
      joinBorders(applied, current);
      readBorders(applied, when.borders, layout, leftOut);
    }
    current = applied;
  }
  return current;
}
