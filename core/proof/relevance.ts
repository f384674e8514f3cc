import type { SlotRead } from './packed-condition';
import type { PackedEffects, PackedStep } from './packed-effects';
import type { PackedNode, PackedOutcome, PackedScript, PackedTarget } from './packed-script';

/**
 * What can still matter of each slot: below `low` and above `high` no later condition can tell values apart. A slot that
 * nothing reads any more has low > high.
 */
export type Relevance = { readonly low: Float64Array; readonly high: Float64Array };

function nothing(size: number): Relevance {
  return { low: new Float64Array(size).fill(Infinity), high: new Float64Array(size).fill(-Infinity) };
}

function copied(from: Relevance): Relevance {
  return { low: from.low.slice(), high: from.high.slice() };
}

function widen(into: Relevance, low: number, high: number, slot: number): void {
  if (low < (into.low[slot] as number)) into.low[slot] = low;
  if (high > (into.high[slot] as number)) into.high[slot] = high;
}

function addReads(into: Relevance, reads: readonly SlotRead[]): void {
  for (const { slot, low, high } of reads) widen(into, low, high, slot);
}

function join(into: Relevance, other: Relevance): void {
  for (let slot = 0; slot < into.low.length; slot += 1)
    widen(into, other.low[slot] as number, other.high[slot] as number, slot);
}

/** What matters before some effects, given what matters after them. Money effects make all three sums matter together. */
function beforeEffects(after: Relevance, effects: PackedEffects, packed: PackedScript): Relevance {
  const { layout } = packed;
  const before = copied(after);
  const shift = (slot: number, change: number): void => {
    before.low[slot] = (after.low[slot] as number) - change;
    before.high[slot] = (after.high[slot] as number) - change;
  };
  for (const [slot, change] of effects.adds) shift(slot, change);
  if (effects.minutes !== 0) shift(layout.minutes, effects.minutes);
  for (const [slot] of effects.sets) {
    before.low[slot] = Infinity;
    before.high[slot] = -Infinity;
  }
  const money = [layout.atRisk, layout.lost, layout.secured];
  const moves = effects.recovers + effects.loses + effects.secures > 0;
  if (moves && money.some((slot) => (after.low[slot] as number) <= (after.high[slot] as number))) {
    for (const slot of money) {
      before.low[slot] = -Infinity;
      before.high[slot] = Infinity;
    }
  }
  return before;
}

function beforeSteps(after: Relevance, steps: readonly PackedStep[], packed: PackedScript): Relevance {
  let current = after;
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const { when, effects } = steps[at] as PackedStep;
    const applied = beforeEffects(current, effects, packed);
    if (when.test !== null) join(applied, current);
    addReads(applied, when.reads);
    current = applied;
  }
  return current;
}

/** Rounds of the fixed point after which unbounded counters (minutes, slips) stop being merged at all. */
const roundsBeforeGivingUp = 12;

/** For each node: what can still matter of a state on arriving there, after the node's arrival effects. */
export function relevanceOfNodes(packed: PackedScript): readonly Relevance[] {
  const { layout, nodes } = packed;
  const atNode = nodes.map(() => nothing(layout.size));

  const beforeTarget = (target: PackedTarget): Relevance => {
    let current = nothing(layout.size);
    if (target.node !== null) {
      current = beforeSteps(
        atNode[target.node] as Relevance,
        (nodes[target.node] as PackedNode).enter,
        packed,
      );
    }
    if (target.transition === null) return current;
    const drifted = beforeSteps(current, target.transition.drift, packed);
    const before = drifted === current ? copied(current) : drifted;
    before.low[layout.minutes] = (before.low[layout.minutes] as number) - target.transition.minutes;
    before.high[layout.minutes] = (before.high[layout.minutes] as number) - target.transition.minutes;
    return before;
  };

  const beforeOutcome = (outcome: PackedOutcome): Relevance => {
    const after = copied(beforeTarget(outcome.target));
    for (const interrupt of packed.interrupts) {
      addReads(after, interrupt.when.reads);
      widen(after, 0, 1, interrupt.fired);
      join(after, beforeTarget(interrupt.target));
    }
    if (outcome.quality === 'harmful') {
      after.low[layout.slips] = (after.low[layout.slips] as number) - 1;
      after.high[layout.slips] = (after.high[layout.slips] as number) - 1;
    }
    if (outcome.retry) widen(after, 0, 2, layout.retriesLeft);
    return beforeEffects(beforeSteps(after, outcome.also, packed), outcome.effects, packed);
  };

  const ofNode = (node: PackedNode): Relevance => {
    const all = nothing(layout.size);
    for (const reply of node.replies) addReads(all, reply.reads);
    for (const { when, outcomes } of node.moves) {
      addReads(all, when.reads);
      for (const outcome of outcomes) {
        addReads(all, outcome.when.reads);
        if (outcome.retry) widen(all, 0, 2, layout.retriesLeft);
        join(all, beforeOutcome(outcome));
      }
    }
    for (const extra of [node.limit, node.fallback]) if (extra !== null) join(all, beforeOutcome(extra));
    return all;
  };

  for (let round = 0, changed = true; changed; round += 1) {
    changed = false;
    for (let at = nodes.length - 1; at >= 0; at -= 1) {
      const fresh = ofNode(nodes[at] as PackedNode);
      const known = atNode[at] as Relevance;
      for (let slot = 0; slot < layout.size; slot += 1) {
        const low = fresh.low[slot] as number;
        const high = fresh.high[slot] as number;
        if (low >= (known.low[slot] as number) && high <= (known.high[slot] as number)) continue;
        // Loops through retries would widen counters for ever; beyond some rounds every value of them counts.
        const giveUp = round > roundsBeforeGivingUp;
        widen(known, giveUp ? -Infinity : low, giveUp ? Infinity : high, slot);
        changed = true;
      }
    }
  }
  return atNode;
}
