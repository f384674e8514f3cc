import type { Condition } from '../script/condition-schema';
import type { Move, Outcome } from '../script/move-schema';
import type { Script } from '../script/script-schema';
import type { Duty, Quality } from '../script/vocabulary';
import { victimVariables } from '../script/vocabulary';
import { packCondition, type PackedCondition } from './packed-condition';
import {
  applyPacked,
  applyPackedSteps,
  packEffects,
  packSteps,
  type ConditionPacker,
  type PackedEffects,
  type PackedStep,
} from './packed-effects';
import { packedLayout, type PackedLayout, type PackedState } from './packed-layout';
import { placedNodes } from '../check/script-parts';
import type { ProblemPlace } from '../check/script-problem';
import { holdsNow, type Sightings } from './sightings';

/** Where an outcome leads: through a transition or not, to a node or an ending (by index). */
export type PackedTarget = {
  readonly transition: {
    readonly minutes: number;
    readonly duty: number | null;
    readonly drift: readonly PackedStep[];
  } | null;
  readonly node: number | null;
  readonly ending: number | null;
};

/** An outcome made ready. */
export type PackedOutcome = {
  readonly outcome: Omit<Outcome, 'when'>;
  readonly when: PackedCondition;
  readonly effects: PackedEffects;
  readonly also: readonly PackedStep[];
  readonly quality: Quality;
  readonly retry: boolean;
  readonly target: PackedTarget;
  readonly path: ProblemPlace['path'];
};

/** A move made ready. */
export type PackedMove = {
  readonly move: Move;
  readonly when: PackedCondition;
  readonly outcomes: readonly PackedOutcome[];
};

/** A node made ready. */
export type PackedNode = {
  readonly id: string;
  readonly scene: number;
  readonly path: ProblemPlace['path'];
  readonly enter: readonly PackedStep[];
  readonly replies: readonly PackedCondition[];
  readonly moves: readonly PackedMove[];
  readonly limit: PackedOutcome | null;
  readonly fallback: PackedOutcome | null;
};

/** A script made ready for one disposition and duty. */
export type PackedScript = {
  readonly script: Script;
  readonly layout: PackedLayout;
  readonly nodes: readonly PackedNode[];
  readonly interrupts: readonly {
    readonly when: PackedCondition;
    readonly fired: number;
    readonly target: PackedTarget;
  }[];
  readonly start: PackedState;
  /** All conditions, by their number. */
  readonly conditions: readonly PackedCondition[];
  readonly sightings: Sightings;
};

function packTarget(
  script: Script,
  layout: PackedLayout,
  condition: ConditionPacker,
  id: string,
): PackedTarget {
  const at = script.transitions.findIndex((candidate) => candidate.id === id);
  const transition = script.transitions[at];
  const to = transition?.to ?? id;
  const ending = script.endings.findIndex((candidate) => candidate.id === to);
  return {
    transition:
      transition === undefined
        ? null
        : {
            minutes: Math.round(transition.hours * 60),
            duty: transition.duty === undefined ? null : (layout.duties.get(transition.duty) ?? null),
            drift: packSteps(transition.drift, layout, condition, ['transitions', at, 'drift']),
          },
    node: layout.nodes.get(to) ?? null,
    ending: ending < 0 ? null : ending,
  };
}

function whenOf(outcome: Outcome | Omit<Outcome, 'when'>): Condition | undefined {
  return 'when' in outcome ? outcome.when : undefined;
}

/** Makes a script ready. It must have passed the checks of references. */
export function packScript(
  script: Script,
  choice: { readonly disposition: string; readonly duty: Duty },
): PackedScript {
  const layout = packedLayout(script);
  const { disposition } = choice;
  const conditions: PackedCondition[] = [];
  const condition: ConditionPacker = (when, path) => {
    const packed = packCondition(when, layout, disposition, { index: conditions.length, path });
    conditions.push(packed);
    return packed;
  };
  const pack = (outcome: Outcome | Omit<Outcome, 'when'>, path: ProblemPlace['path']): PackedOutcome => ({
    outcome,
    when: condition(whenOf(outcome), [...path, 'when']),
    effects: packEffects(outcome.effects, layout),
    also: packSteps(outcome.also, layout, condition, [...path, 'also']),
    quality: outcome.quality,
    retry: outcome.retry === true,
    target: packTarget(script, layout, condition, outcome.to),
    path,
  });
  const nodes = placedNodes(script).map(({ node, scene, path }): PackedNode => ({
    id: node.id,
    scene: layout.scenes.get(scene.id) as number,
    path,
    enter: packSteps(node.enter, layout, condition, [...path, 'enter']),
    replies: node.replies.map(({ when }, at) => condition(when, [...path, 'replies', at, 'when'])),
    moves: node.moves.map((move, moveAt) => ({
      move,
      when: condition(move.when, [...path, 'moves', moveAt, 'when']),
      outcomes: move.outcomes.map((outcome, at) => pack(outcome, [...path, 'moves', moveAt, 'outcomes', at])),
    })),
    limit: node.within === undefined ? null : pack(node.within.else, [...path, 'within', 'else']),
    fallback: node.fallback === undefined ? null : pack(node.fallback, [...path, 'fallback']),
  }));
  const interrupts = script.always.map(({ id, when, to }, at) => ({
    when: condition(when, ['always', at, 'when']),
    fired: layout.fired.get(id) as number,
    target: packTarget(script, layout, condition, to),
  }));
  const sightings: Sightings = {
    held: new Uint8Array(conditions.length),
    failed: new Uint8Array(conditions.length),
  };
  const start = new Int32Array(layout.size);
  const begin = script.dispositions.find(({ id }) => id === disposition)?.start;
  victimVariables.forEach((variable, at) => (start[layout.variables + at] = begin?.[variable] ?? 0));
  start[layout.duty] = layout.duties.get(choice.duty) ?? 0;
  start[layout.atRisk] = script.money.atRisk;
  start[layout.lost] = script.money.lost;
  start[layout.retriesLeft] = script.retries;
  applyPackedSteps(nodes[0]?.enter ?? [], start, layout, sightings);
  return { script, layout, nodes, interrupts, start, conditions, sightings };
}

/** The outcome that a move would have now, or null where it is not open. */
export function openOutcome(
  packed: PackedScript,
  move: PackedMove,
  state: PackedState,
): PackedOutcome | null {
  if (!holdsNow(move.when, state, packed.sightings)) return null;
  for (const outcome of move.outcomes) {
    if (!holdsNow(outcome.when, state, packed.sightings)) continue;
    return outcome.retry && state[packed.layout.retriesLeft] === 0 ? null : outcome;
  }
  return null;
}

/**
 * Takes an outcome in place: the same order of effects, interrupts, drift and arrival as `step`, proven by a property test.
 * Returns the index of the interrupt that fired, or -1.
 */
export function takeOutcome(packed: PackedScript, outcome: PackedOutcome, state: PackedState): number {
  const { layout, sightings } = packed;
  applyPacked(outcome.effects, state, layout);
  if (outcome.also.length > 0) applyPackedSteps(outcome.also, state, layout, sightings);
  if (outcome.quality === 'harmful') state[layout.slips] = (state[layout.slips] as number) + 1;
  let target = outcome.target;
  let fired = -1;
  for (let at = 0; at < packed.interrupts.length; at += 1) {
    const interrupt = packed.interrupts[at] as PackedScript['interrupts'][number];
    if (state[interrupt.fired] === 1 || !holdsNow(interrupt.when, state, sightings)) continue;
    state[interrupt.fired] = 1;
    target = interrupt.target;
    fired = at;
    break;
  }
  if (fired < 0 && outcome.retry) state[layout.retriesLeft] = (state[layout.retriesLeft] as number) - 1;
  if (target.transition !== null) {
    const { minutes, duty, drift } = target.transition;
    state[layout.minutes] = (state[layout.minutes] as number) + minutes;
    if (duty !== null) state[layout.duty] = duty;
    applyPackedSteps(drift, state, layout, sightings);
  }
  if (target.ending !== null) state[layout.ending] = target.ending + 1;
  else if (target.node !== null) {
    state[layout.node] = target.node;
    const node = packed.nodes[target.node] as PackedNode;
    state[layout.scene] = node.scene;
    if (node.enter.length > 0) applyPackedSteps(node.enter, state, layout, sightings);
  }
  return fired;
}
