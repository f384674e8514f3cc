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

/** What is about to be explored, and how many explorations there are. */
export type ProofStep = { readonly where: string; readonly done: number; readonly of: number };

/**
 * Check 3: explores every state of every disposition and duty. Finds what no state reaches, soft-locks, decisions without a
 * best move, and moves of better quality that are worse. The script must have no error of shape, reference or graph. Stops
 * before each exploration and says which, so that whoever drives it can show it, do something else, or give it up.
 */
export function* proveInSteps(script: Script, budget = stateBudget): Generator<ProofStep, Proof> {
  const coverage = noCoverage();
  const monotony = new Map<string, ScriptProblem>();
  const boundaries: ScriptProblem[] = [];
  let states = 0;
  const choices = script.dispositions.flatMap(({ id: disposition }) =>
    script.duties.map((duty) => ({ disposition, duty })),
  );
  for (const [done, choice] of choices.entries()) {
    const where = `${choice.disposition}/${choice.duty}`;
    yield { where, done, of: choices.length };
    const space = exploreStates(packScript(script, choice), budget);
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
  const bounded = boundaries.length > 0;
  const [first] = choices;
  const sample = bounded || first === undefined ? null : packScript(script, first);
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

/** {@link proveInSteps} at one go; `progress` is told before each exploration. */
export function proveScript(
  script: Script,
  budget = stateBudget,
  progress: (where: string) => void = () => undefined,
): Proof {
  const steps = proveInSteps(script, budget);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    progress(step.value.where);
  }
}
