import type { ScriptProblem } from '../check/script-problem';
import type { Script } from '../script/script-schema';
import { coverSpace, noCoverage, uncovered } from './coverage';
import { exploreStates, type StateSpace } from './explore-states';
import { monotonyProblems } from './monotony';
import { packScript } from './packed-script';

/** What exploring a script showed. `bounded` says that the budget ran out, so that absence is not proven. */
export type Proof = {
  readonly problems: readonly ScriptProblem[];
  readonly states: number;
  readonly bounded: boolean;
};

/** States of each disposition and duty that are explored before the exploration is said to be bounded. */
export const stateBudget = 250_000;

/**
 * Check 3: explores every state of every disposition and duty. Finds what no state reaches, soft-locks, decisions without a
 * best move, and moves of better quality that are worse. The script must have no problem of severity error.
 */
export function proveScript(script: Script, budget = stateBudget): Proof {
  const coverage = noCoverage();
  const monotony = new Map<string, ScriptProblem>();
  const spaces: StateSpace[] = [];
  let states = 0;
  for (const { id: disposition } of script.dispositions) {
    for (const duty of script.duties) {
      const space = exploreStates(packScript(script, { disposition, duty }), budget);
      const where = `${disposition}/${duty}`;
      states += space.states.length;
      coverSpace(coverage, space, where);
      for (const found of space.bounded ? [] : monotonyProblems(space, where)) {
        const key = `${found.at.path.join('.')}/${String(found.facts['worse'])}/${String(found.facts['measure'])}`;
        if (!monotony.has(key)) monotony.set(key, found);
      }
      spaces.push(space);
    }
  }
  const bounded = spaces.some((space) => space.bounded);
  const sample = spaces[0]?.packed;
  return {
    problems: [
      ...coverage.problems,
      ...monotony.values(),
      ...(bounded || sample === undefined ? [] : uncovered(script, coverage, sample)),
    ],
    states,
    bounded,
  };
}
