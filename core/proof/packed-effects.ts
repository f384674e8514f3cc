import type { Condition } from '../script/condition-schema';
import type { ConditionalEffects, Effects } from '../script/effects-schema';
import { victimVariables } from '../script/vocabulary';
import type { ProblemPlace } from '../check/script-problem';
import type { PackedCondition } from './packed-condition';
import type { PackedLayout, PackedState } from './packed-layout';
import { holdsNow, type Sightings } from './sightings';

/** Effects made ready. `adds` are (slot, change) pairs; `sets` are (slot, 0 or 1) pairs in order. */
export type PackedEffects = {
  readonly adds: readonly (readonly [slot: number, change: number])[];
  readonly sets: readonly (readonly [slot: number, value: 0 | 1])[];
  readonly recovers: number;
  readonly loses: number;
  readonly secures: number;
  readonly minutes: number;
};

/** Effects with their condition. */
export type PackedStep = { readonly when: PackedCondition; readonly effects: PackedEffects };

function amount(value: number | 'all' | undefined): number {
  return value === 'all' ? Number.MAX_SAFE_INTEGER : (value ?? 0);
}

/** Makes effects ready. */
export function packEffects(effects: Effects | undefined, layout: PackedLayout): PackedEffects {
  const adds: (readonly [number, number])[] = [];
  const sets: (readonly [number, 0 | 1])[] = [];
  victimVariables.forEach((variable, at) => {
    const change = effects?.[variable] ?? 0;
    if (change !== 0) adds.push([layout.variables + at, change]);
  });
  const bits = (
    ids: readonly string[] | undefined,
    slots: ReadonlyMap<string, number>,
    value: 0 | 1,
  ): void => {
    for (const id of ids ?? []) {
      const slot = slots.get(id);
      if (slot !== undefined) sets.push([slot, value]);
    }
  };
  bits(effects?.clears, layout.flags, 0);
  bits(effects?.sets, layout.flags, 1);
  bits(effects?.discloses, layout.facts, 1);
  bits(effects?.does, layout.done, 1);
  return {
    adds,
    sets,
    recovers: amount(effects?.recovers),
    loses: amount(effects?.loses),
    secures: amount(effects?.secures),
    minutes: effects?.minutes ?? 0,
  };
}

type Path = ProblemPlace['path'];

/** Makes a condition ready and gives it its number and place. */
export type ConditionPacker = (when: Condition | undefined, path: Path) => PackedCondition;

/** Makes conditional effects ready. */
export function packSteps(
  list: readonly ConditionalEffects[] | undefined,
  layout: PackedLayout,
  condition: ConditionPacker,
  path: Path,
): readonly PackedStep[] {
  return (list ?? []).map(({ when, effects }, at) => ({
    when: condition(when, [...path, at, 'when']),
    effects: packEffects(effects, layout),
  }));
}

/** Applies effects in place: the same meaning as `applyEffects`, proven by a property test. */
export function applyPacked(effects: PackedEffects, state: PackedState, layout: PackedLayout): void {
  for (const [slot, change] of effects.adds) {
    const value = (state[slot] as number) + change;
    state[slot] = value < 0 ? 0 : value > 100 ? 100 : value;
  }
  for (const [slot, value] of effects.sets) state[slot] = value;
  if (effects.recovers + effects.loses + effects.secures > 0) {
    const atRisk = state[layout.atRisk] as number;
    const lost = state[layout.lost] as number;
    const recovered = Math.min(effects.recovers, lost);
    const gone = Math.min(effects.loses, atRisk);
    const secured = Math.min(effects.secures, atRisk - gone);
    state[layout.atRisk] = atRisk - gone - secured;
    state[layout.lost] = lost + gone - recovered;
    state[layout.secured] = (state[layout.secured] as number) + secured + recovered;
  }
  state[layout.minutes] = (state[layout.minutes] as number) + effects.minutes;
}

/** Applies conditional effects in place, each judged on what the one before it left. */
export function applyPackedSteps(
  steps: readonly PackedStep[],
  state: PackedState,
  layout: PackedLayout,
  sightings: Sightings,
): void {
  for (const { when, effects } of steps) {
    if (holdsNow(when, state, sightings)) applyPacked(effects, state, layout);
  }
}
