import { warning, type ScriptProblem } from '../check/script-problem';
import type { Script } from '../script/script-schema';
import { costliestBorder } from './costliest-border';
import { coverSpace, noCoverage, type Coverage } from './coverage';
import { exploreStates, type StateSpace } from './explore-states';
import { monotonyProblems } from './monotony';
import { neverShown } from './never-shown';
import { packScript } from './packed-script';
import { stateValues } from './state-values';

/** What exploring a script showed. `bounded` says that the budget ran out, so that absence is not proven. */
export type Proof = {
  readonly problems: readonly ScriptProblem[];
  readonly coverage: Coverage;
  readonly states: number;
  readonly bounded: boolean;
};

/** States of each disposition and duty that are explored before the exploration is said to be bounded. */
export const stateBudget = 250_000;

function boundedProblem(space: StateSpace, where: string): ScriptProblem {
  const cost = costliestBorder(space);
  return warning('proof/bounded', cost?.path ?? [], {
    states: space.count,
    where,
    border: cost?.name ?? '-',
    conditions: cost?.conditions ?? 0,
    share: Math.round((cost?.share ?? 0) * 100),
  });
}

/**
 * Check 3: explores every state of every disposition and duty. Finds what no state reaches, soft-locks, decisions without a
 * best move, and moves of better quality that are worse. The script must have no problem of severity error. `progress` is
 * told before each exploration.
 */
export function proveScript(
  script: Script,
  budget = stateBudget,
  progress: (where: string) => void = () => undefined,
): Proof {
  const coverage = noCoverage();
  const monotony = new Map<string, ScriptProblem>();
  const boundaries: ScriptProblem[] = [];
  let states = 0;
  for (const { id: disposition } of script.dispositions) {
    for (const duty of script.duties) {
      const where = `${disposition}/${duty}`;
      progress(where);
      const space = exploreStates(packScript(script, { disposition, duty }), budget);
      states += space.count;
      coverSpace(coverage, space, where);
      if (space.bounded) {
        if (boundaries.length === 0) boundaries.push(boundedProblem(space, where));
        continue;
      }
      for (const found of monotonyProblems(space, stateValues(space), where)) {
        const key = `${found.at.path.join('.')}/${String(found.facts['worse'])}/${String(found.facts['measure'])}`;
        if (!monotony.has(key)) monotony.set(key, found);
      }
    }
  }
  const bounded = boundaries.length > 0;
  const [first] = script.dispositions;
  const [duty] = script.duties;
  const sample =
    bounded || first === undefined || duty === undefined
      ? null
      : packScript(script, { disposition: first.id, duty });
  return {
    problems: [
      ...boundaries,
      ...coverage.problems,
      ...monotony.values(),
      ...(sample === null ? [] : neverShown(script, coverage, sample)),
    ],
    coverage,
    states,
    bounded,
  };
}
