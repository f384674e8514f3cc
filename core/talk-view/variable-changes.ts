import type { Turn } from '../dialogue/step';
import { victimVariables, type VictimVariable } from '../script/vocabulary';

/** What a turn changed in the six variables, drift and arrival included; a variable that stood still is missing. */
export function variableChanges(turn: Turn | undefined): Readonly<Partial<Record<VictimVariable, number>>> {
  if (turn === undefined) return {};
  const changes: Partial<Record<VictimVariable, number>> = {};
  for (const variable of victimVariables) {
    const change = turn.after.variables[variable] - turn.before.variables[variable];
    if (change !== 0) changes[variable] = change;
  }
  return changes;
}
