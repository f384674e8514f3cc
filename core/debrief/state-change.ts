import type { Money, TalkState } from '../dialogue/victim-state';
import type { Ruleset } from '../ruleset/ruleset-schema';
import type { Script } from '../script/script-schema';
import { victimVariables, type Action, type VictimVariable } from '../script/vocabulary';

/** How one variable moved. */
export type VariableChange = {
  readonly variable: VictimVariable;
  readonly from: number;
  readonly to: number;
};

/** What lies between two states of a talk, in the words that a person can see; flags are bookkeeping and stay hidden. */
export type StateChange = {
  readonly variables: readonly VariableChange[];
  /** Differences in whole yuan. */
  readonly money: Money;
  /** Texts of the facts that came out. */
  readonly facts: readonly string[];
  readonly actions: readonly { readonly id: Action; readonly text: string }[];
  /** Story time that passed. */
  readonly minutes: number;
};

/** The change from one state to a later one. */
export function changeBetween(
  script: Script,
  ruleset: Ruleset,
  before: TalkState,
  after: TalkState,
): StateChange {
  const factText = (id: string): string => script.facts.find((fact) => fact.id === id)?.text ?? id;
  const actionText = (id: Action): string => ruleset.actions.find((action) => action.id === id)?.text ?? id;
  return {
    variables: victimVariables
      .map((variable) => ({ variable, from: before.variables[variable], to: after.variables[variable] }))
      .filter(({ from, to }) => from !== to),
    money: {
      atRisk: after.money.atRisk - before.money.atRisk,
      lost: after.money.lost - before.money.lost,
      secured: after.money.secured - before.money.secured,
    },
    facts: after.facts.filter((fact) => !before.facts.includes(fact)).map(factText),
    actions: after.done
      .filter((action) => !before.done.includes(action))
      .map((id) => ({ id, text: actionText(id) })),
    minutes: after.minutes - before.minutes,
  };
}

/** Which way each variable is good for the victim: trust and cooperation up, the others down. */
export const goodDirection: Readonly<Record<VictimVariable, 1 | -1>> = {
  trust: 1,
  belief: -1,
  emotion: -1,
  urgency: -1,
  cooperation: 1,
  isolation: -1,
};

/**
 * How far a change moves the victim towards safety (positive) or danger (negative): the plain sum over the six variables.
 * Only ranks the turns of one run among themselves; it is never shown as a number and never part of a score.
 */
export function swing(change: StateChange): number {
  return change.variables.reduce(
    (sum, { variable, from, to }) => sum + (to - from) * goodDirection[variable],
    0,
  );
}

/** Whether a change has nothing that a person could see. */
export function isNothing(change: StateChange): boolean {
  const { variables, money, facts, actions, minutes } = change;
  return (
    variables.length + facts.length + actions.length + minutes === 0 &&
    money.lost === 0 &&
    money.secured === 0
  );
}
