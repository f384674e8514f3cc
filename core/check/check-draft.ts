import { botProblems } from '../proof/check-fully';
import { playBotsInSteps, type BotsReport, type BotStep } from '../proof/play-bots';
import { proveInSteps, type Proof, type ProofStep } from '../proof/prove-script';
import type { Ruleset } from '../ruleset/ruleset-schema';
import type { Script } from '../script/script-schema';
import { checkScript } from './check-script';
import { checkLanguage } from './language/check-language';
import type { ProblemCode } from './problem-messages';
import type { ScriptProblem } from './script-problem';
import { checkShape } from './shape-problems/check-shape';

/** States of each disposition and duty that are explored while somebody writes: enough for every shipped script but the widest. */
export const draftStateBudget = 60_000;
/** Plays of each bot while somebody writes: a rate of 5 % is told from one of 10 %. */
export const draftPlays = 400;

/** What is known or being done: shape and graph have been looked at, the language has, states are explored, a bot is about to play. */
export type DraftCheckStep =
  | { readonly stage: 'shape'; readonly problems: readonly ScriptProblem[] }
  | { readonly stage: 'language'; readonly problems: readonly ScriptProblem[] }
  | ({ readonly stage: 'states' } & ProofStep)
  | ({ readonly stage: 'bots' } & BotStep);

/**
 * Everything found in a draft: at once, and (`played`) by exploring states and by bots. Without `proof` and `bots` the problems
 * of `keptBy` kept them away.
 */
export type DraftCheck = {
  readonly atOnce: readonly ScriptProblem[];
  readonly played: readonly ScriptProblem[];
  readonly keptBy: readonly ScriptProblem[];
  readonly proof: Pick<Proof, 'states' | 'bounded'> | null;
  readonly bots: BotsReport | null;
};

export type DraftCheckOptions = {
  readonly budget?: number;
  /** Plays of each bot; 0 leaves them out. */
  readonly plays?: number;
};

/** What makes a script impossible to play, or to explore to an end. All else may be wrong and is explored all the same. */
const keepsFromPlay: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'shape/field',
  'shape/no-target',
  'shape/unknown-target',
  'shape/transition-target',
  'shape/duplicate-id',
  'shape/unknown-fact',
  'shape/unknown-flag',
  'shape/unknown-disposition',
  'shape/unknown-scene',
  'shape/unknown-duty',
  'shape/too-few-items',
  'shape/too-small',
  'shape/too-large',
  'shape/not-whole',
  'shape/not-step-of-five',
  'shape/empty-range',
  'shape/retry-not-back',
  'graph/cycle',
  'graph/dead-end',
  'graph/no-way-to-an-ending',
]);

/** The problems that keep a draft from being played by bots and explored state by state. */
export function keepingFromPlay(problems: readonly ScriptProblem[]): readonly ScriptProblem[] {
  return problems.filter(({ code, severity }) => severity === 'error' && keepsFromPlay.has(code));
}

/** A target that was never chosen is told once, as such. */
function isToldAsMissing({ code, facts }: ScriptProblem): boolean {
  return (
    (code === 'shape/unknown-target' || code === 'shape/transition-target') &&
    (facts['id'] === '' || facts['to'] === '')
  );
}

function isPlayed({ code }: ScriptProblem): boolean {
  return !code.startsWith('walk/');
}

/**
 * What shows without playing and without reading: shape, references, qualities, graph, recorded ways. Total for any draft:
 * whatever is still missing is told, and what cannot be judged without it is left out.
 */
export function checkDraftShape(script: Script, ruleset: Ruleset): readonly ScriptProblem[] {
  // Recorded ways begin at the first node. Without one there is nothing to say about them.
  const begins = script.scenes[0]?.nodes[0] !== undefined;
  const judged = checkScript(begins ? script : { ...script, walkthroughs: [] }, ruleset);
  return [
    ...checkShape(script),
    ...(begins ? judged : judged.filter(isPlayed)).filter((one) => !isToldAsMissing(one)),
  ];
}

/** What states show at a place where the graph has told the same already. */
const toldByGraph: Readonly<Partial<Record<ProblemCode, ProblemCode>>> = {
  'proof/node-never': 'graph/unreachable',
  'proof/ending-never': 'graph/unreachable',
  'proof/no-best-open': 'graph/no-best',
  'proof/too-few-open': 'graph/few-moves',
  'proof/too-many-open': 'graph/many-moves',
};

function withoutEchoes(
  found: readonly ScriptProblem[],
  before: readonly ScriptProblem[],
): readonly ScriptProblem[] {
  const told = new Set(before.map(({ code, at }) => `${code} ${at.path.join('.')}`));
  return found.filter(({ code, at }) => !told.has(`${toldByGraph[code] ?? ''} ${at.path.join('.')}`));
}

/**
 * All checks of a draft, in steps: first what shows at once, then every state of every disposition and duty, then the bots.
 * Stops before each piece of work, so that whoever drives it can show what is known, do something else, or give it up.
 */
export function* checkDraft(
  script: Script,
  ruleset: Ruleset,
  { budget = draftStateBudget, plays = draftPlays }: DraftCheckOptions = {},
): Generator<DraftCheckStep, DraftCheck> {
  const shape = checkDraftShape(script, ruleset);
  yield { stage: 'shape', problems: shape };
  const language = checkLanguage(script);
  yield { stage: 'language', problems: language };
  const atOnce = [...shape, ...language];
  const keptBy = keepingFromPlay(shape);
  if (keptBy.length > 0) return { atOnce, played: [], keptBy, proof: null, bots: null };

  const exploring = proveInSteps(script, budget);
  let explored = exploring.next();
  while (explored.done !== true) {
    yield { stage: 'states', ...explored.value };
    explored = exploring.next();
  }
  const { problems, states, bounded } = explored.value;
  const seen = withoutEchoes(problems, shape);
  const known = { atOnce, keptBy, proof: { states, bounded } };
  if (plays === 0) return { ...known, played: seen, bots: null };

  const playing = playBotsInSteps(script, ruleset, plays);
  let played = playing.next();
  while (played.done !== true) {
    yield { stage: 'bots', ...played.value };
    played = playing.next();
  }
  return { ...known, played: [...seen, ...botProblems(played.value)], bots: played.value };
}
