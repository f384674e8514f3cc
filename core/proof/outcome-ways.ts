import type { Certainty } from './packed-condition';
import type { PackedStep } from './packed-effects';
import type { PackedMove, PackedNode, PackedOutcome, PackedScript, PackedTarget } from './packed-script';
import { applyToValues, joinValues, type PossibleValues } from './possible-values';

/** One way that an outcome can go on: to its own target, or to that of an interrupt. */
export type OutcomeWay = {
  readonly target: PackedTarget;
  /** Index of the interrupt, or -1. */
  readonly interrupt: number;
  readonly drift: readonly Certainty[];
  readonly enter: readonly Certainty[];
  /** What is possible on arrival, after the node's own effects. */
  readonly arrival: PossibleValues;
};

/** What can become of an outcome when only the possible values of the state are known. */
export type OutcomeWays = {
  readonly outcome: PackedOutcome;
  /** What is possible when it is taken, before its effects. */
  readonly before: PossibleValues;
  readonly also: readonly Certainty[];
  /** Of each interrupt; `never` too where it has fired or one before it always fires. */
  readonly interrupts: readonly Certainty[];
  readonly ways: readonly OutcomeWay[];
};

function applySteps(steps: readonly PackedStep[], possible: PossibleValues): readonly Certainty[] {
  return steps.map(({ when, effects }) => {
    const certainty = when.judge(possible);
    if (certainty === 'always') applyToValues(effects, possible);
    else if (certainty === 'maybe') {
      const changed = possible.slice();
      when.narrow(changed);
      applyToValues(effects, changed);
      joinValues(possible, changed);
    }
    return certainty;
  });
}

function wayTo(
  packed: PackedScript,
  target: PackedTarget,
  interrupt: number,
  possible: PossibleValues,
): OutcomeWay {
  const arrival = possible.slice();
  const drift = applySteps(target.transition?.drift ?? [], arrival);
  const node = target.node === null ? null : (packed.nodes[target.node] as PackedNode);
  return { target, interrupt, drift, enter: applySteps(node?.enter ?? [], arrival), arrival };
}

/** Follows an outcome through effects, interrupts, drift and arrival, on sets of values. `mask` tells the interrupts that have fired. */
export function waysOf(
  packed: PackedScript,
  outcome: PackedOutcome,
  before: PossibleValues,
  mask: number,
): OutcomeWays {
  const possible = before.slice();
  applyToValues(outcome.effects, possible);
  const also = applySteps(outcome.also, possible);
  const ways: OutcomeWay[] = [];
  let settled = false;
  const interrupts = packed.interrupts.map(({ when, fired, target }, at): Certainty => {
    if (settled || (mask & (1 << at)) !== 0) return 'never';
    const certainty = when.judge(possible);
    if (certainty === 'never') return 'never';
    settled = certainty === 'always';
    const taken = possible.slice();
    when.narrow(taken);
    taken[fired] = 2;
    ways.push(wayTo(packed, target, at, taken));
    return certainty;
  });
  if (!settled) ways.push(wayTo(packed, outcome.target, -1, possible));
  return { outcome, before, also, interrupts, ways };
}

/** The outcomes that a move may have, each with the values that are possible when it is taken. */
function openWays(
  packed: PackedScript,
  move: PackedMove,
  possible: PossibleValues,
  mask: number,
  retries: number,
): readonly OutcomeWays[] {
  if (move.when.judge(possible) === 'never') return [];
  const offered = possible.slice();
  move.when.narrow(offered);
  const found: OutcomeWays[] = [];
  for (const outcome of move.outcomes) {
    const certainty = outcome.when.judge(offered);
    if (certainty === 'never') continue;
    const taken = offered.slice();
    outcome.when.narrow(taken);
    if (!outcome.retry || retries > 0) found.push(waysOf(packed, outcome, taken, mask));
    if (certainty === 'always') break;
  }
  return found;
}

/** Everything that may happen at a node. */
export function waysFrom(
  packed: PackedScript,
  node: PackedNode,
  possible: PossibleValues,
  mask: number,
  retries: number,
): readonly OutcomeWays[] {
  const found = node.moves.flatMap((move) => openWays(packed, move, possible, mask, retries));
  for (const outcome of [node.limit, node.fallback]) {
    if (outcome !== null) found.push(waysOf(packed, outcome, possible, mask));
  }
  return found;
}
