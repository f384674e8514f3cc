import type { Condition, Range } from '../script/condition-schema';
import { victimVariables } from '../script/vocabulary';
import type { TalkState } from './victim-state';

function within(value: number, range: Range | undefined): boolean {
  if (range === undefined) return true;
  return (
    (range.lt === undefined || value < range.lt) &&
    (range.lte === undefined || value <= range.lte) &&
    (range.gt === undefined || value > range.gt) &&
    (range.gte === undefined || value >= range.gte) &&
    (range.eq === undefined || value === range.eq)
  );
}

function hasAll<T>(wanted: readonly T[] | undefined, present: readonly T[]): boolean {
  return wanted === undefined || wanted.every((item) => present.includes(item));
}

function hasNone<T>(unwanted: readonly T[] | undefined, present: readonly T[]): boolean {
  return unwanted === undefined || !unwanted.some((item) => present.includes(item));
}

function isOneOf<T>(allowed: readonly T[] | undefined, value: T): boolean {
  return allowed === undefined || allowed.includes(value);
}

/** Whether a condition holds in a state; no condition always holds. All members of a condition must hold. */
export function holds(condition: Condition | undefined, state: TalkState): boolean {
  if (condition === undefined) return true;
  return (
    victimVariables.every((variable) => within(state.variables[variable], condition[variable])) &&
    within(state.money.atRisk, condition.atRisk) &&
    within(state.money.lost, condition.lost) &&
    within(state.money.secured, condition.secured) &&
    within(state.minutes, condition.minutes) &&
    within(state.slips, condition.slips) &&
    within(state.retriesLeft, condition.retriesLeft) &&
    hasAll(condition.knows, state.facts) &&
    hasNone(condition.knowsNot, state.facts) &&
    hasAll(condition.flags, state.flags) &&
    hasNone(condition.noFlags, state.flags) &&
    hasAll(condition.done, state.done) &&
    hasNone(condition.notDone, state.done) &&
    isOneOf(condition.disposition, state.disposition) &&
    isOneOf(condition.duty, state.duty) &&
    isOneOf(condition.scene, state.scene) &&
    (condition.any === undefined || condition.any.some((one) => holds(one, state))) &&
    (condition.not === undefined || !holds(condition.not, state))
  );
}
