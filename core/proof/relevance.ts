import type { SlotRead } from './packed-condition';
import type { PackedState } from './packed-layout';
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

function everything(size: number): Relevance {
  return { low: new Float64Array(size).fill(-Infinity), high: new Float64Array(size).fill(Infinity) };
}

function outcomesOf(node: PackedNode): readonly PackedOutcome[] {
  const extra = [node.limit, node.fallback].filter((outcome) => outcome !== null);
  return [...node.moves.flatMap(({ outcomes }) => outcomes), ...extra];
}

/** Nodes with everything that can come after them first, along forward edges. */
function laterFirst(packed: PackedScript): readonly number[] {
  const done = new Uint8Array(packed.nodes.length);
  const order: number[] = [];
  const next = packed.nodes.map((node) =>
    outcomesOf(node).flatMap(({ retry, target }) => (retry || target.node === null ? [] : [target.node])),
  );
  for (let root = 0; root < packed.nodes.length; root += 1) {
    if (done[root] !== 0) continue;
    done[root] = 1;
    const work = [{ at: root, step: 0 }];
    while (work.length > 0) {
      const frame = work[work.length - 1] as { at: number; step: number };
      const to = (next[frame.at] as number[])[frame.step];
      frame.step += 1;
      if (to === undefined) {
        order.push(frame.at);
        work.pop();
      } else if (done[to] === 0) {
        done[to] = 1;
        work.push({ at: to, step: 0 });
      }
    }
  }
  return order;
}

/**
 * What can still matter of a state on arriving at its node, after the node's arrival effects. Looked up by node, by the
 * interrupts that have fired and by the retries left: an interrupt fires once and a retry is spent, so that in this way
 * everything lies before what it leads to, and one pass from the end gives the narrowest borders.
 */
export function relevanceOfStates(packed: PackedScript): (state: PackedState) => Relevance {
  const { layout, nodes, interrupts, script } = packed;
  const masks = 1 << interrupts.length;
  const known = new Map<number, Relevance>();
  const keyOf = (node: number, mask: number, retries: number): number => (node * masks + mask) * 3 + retries;

  const beforeTarget = (target: PackedTarget, mask: number, retries: number): Relevance => {
    let current = nothing(layout.size);
    if (target.node !== null) {
      // Missing only where a script has a cycle that it must not have: then nothing is merged.
      const after = known.get(keyOf(target.node, mask, Math.max(0, retries))) ?? everything(layout.size);
      current = beforeSteps(after, (nodes[target.node] as PackedNode).enter, packed);
    }
    if (target.transition === null) return copied(current);
    const before = copied(beforeSteps(current, target.transition.drift, packed));
    before.low[layout.minutes] = (before.low[layout.minutes] as number) - target.transition.minutes;
    before.high[layout.minutes] = (before.high[layout.minutes] as number) - target.transition.minutes;
    return before;
  };

  const beforeOutcome = (outcome: PackedOutcome, mask: number, retries: number): Relevance => {
    const after = beforeTarget(outcome.target, mask, outcome.retry ? retries - 1 : retries);
    interrupts.forEach((interrupt, at) => {
      if ((mask & (1 << at)) !== 0) return;
      addReads(after, interrupt.when.reads);
      join(after, beforeTarget(interrupt.target, mask | (1 << at), retries));
    });
    if (outcome.quality === 'harmful') {
      after.low[layout.slips] = (after.low[layout.slips] as number) - 1;
      after.high[layout.slips] = (after.high[layout.slips] as number) - 1;
    }
    return beforeEffects(beforeSteps(after, outcome.also, packed), outcome.effects, packed);
  };

  const ofNode = (node: PackedNode, mask: number, retries: number): Relevance => {
    const all = nothing(layout.size);
    // What the look-up itself reads is kept as it is.
    for (const { fired } of interrupts) widen(all, 0, 1, fired);
    widen(all, 0, 2, layout.retriesLeft);
    for (const reply of node.replies) addReads(all, reply.reads);
    for (const { when, outcomes } of node.moves) {
      addReads(all, when.reads);
      for (const outcome of outcomes) addReads(all, outcome.when.reads);
    }
    for (const outcome of outcomesOf(node)) {
      if (!outcome.retry || retries > 0) join(all, beforeOutcome(outcome, mask, retries));
    }
    return all;
  };

  const order = laterFirst(packed);
  for (let retries = 0; retries <= script.retries; retries += 1) {
    for (let mask = masks - 1; mask >= 0; mask -= 1) {
      for (const at of order)
        known.set(keyOf(at, mask, retries), ofNode(nodes[at] as PackedNode, mask, retries));
    }
  }

  return (state) => {
    let mask = 0;
    interrupts.forEach(({ fired }, at) => {
      if (state[fired] === 1) mask |= 1 << at;
    });
    const key = keyOf(state[layout.node] as number, mask, state[layout.retriesLeft] as number);
    return known.get(key) ?? everything(layout.size);
  };
}
