import type { ConditionalEffects, Effects } from '../script/effects-schema';
import { victimVariables, type VictimVariable } from '../script/vocabulary';
import { holds } from './holds';
import type { Money, TalkState } from './victim-state';

function clampLevel(value: number): number {
  return Math.min(100, Math.max(0, value));
}

function share(wanted: number | 'all' | undefined, available: number): number {
  if (wanted === undefined) return 0;
  return wanted === 'all' ? available : Math.min(wanted, available);
}

function moveMoney(money: Money, effects: Effects): Money {
  const recovered = share(effects.recovers, money.lost);
  const lost = share(effects.loses, money.atRisk);
  const secured = share(effects.secures, money.atRisk - lost);
  if (recovered + lost + secured === 0) return money;
  return {
    atRisk: money.atRisk - lost - secured,
    lost: money.lost + lost - recovered,
    secured: money.secured + secured + recovered,
  };
}

function withAll<T>(present: readonly T[], added: readonly T[] | undefined): readonly T[] {
  const fresh = added?.filter((item) => !present.includes(item)) ?? [];
  return fresh.length === 0 ? present : [...present, ...fresh];
}

function changedVariables(state: TalkState, effects: Effects): TalkState['variables'] {
  let next: Record<VictimVariable, number> | null = null;
  for (const variable of victimVariables) {
    const change = effects[variable];
    if (change === undefined || change === 0) continue;
    next ??= { ...state.variables };
    next[variable] = clampLevel(state.variables[variable] + change);
  }
  return next ?? state.variables;
}

/** The state after some effects. Variables are clamped to 0…100; money never moves beyond what is there. */
export function applyEffects(effects: Effects | undefined, state: TalkState): TalkState {
  if (effects === undefined) return state;
  const cleared = effects.clears;
  const flags = cleared === undefined ? state.flags : state.flags.filter((flag) => !cleared.includes(flag));
  return {
    ...state,
    variables: changedVariables(state, effects),
    money: moveMoney(state.money, effects),
    facts: withAll(state.facts, effects.discloses),
    flags: withAll(flags, effects.sets),
    done: withAll(state.done, effects.does),
    minutes: state.minutes + (effects.minutes ?? 0),
  };
}

/** Conditional effects in order, each judged on the state that the one before it left. */
export function applyConditionalEffects(
  list: readonly ConditionalEffects[] | undefined,
  state: TalkState,
): TalkState {
  if (list === undefined) return state;
  return list.reduce(
    (current, { when, effects }) => (holds(when, current) ? applyEffects(effects, current) : current),
    state,
  );
}
