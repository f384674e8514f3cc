import type { Outcome } from '../script/move-schema';
import type { Script } from '../script/script-schema';
import { outcomesOfNode, placedNodes, type PlacedOutcome } from './script-parts';
import { problem, type ScriptProblem } from './script-problem';

function summedCredit(outcome: Omit<Outcome, 'when'>): number {
  return Object.values(outcome.credit ?? {}).reduce((sum, points) => sum + points, 0);
}

function hasRightSign({ quality }: Omit<Outcome, 'when'>, sum: number): boolean {
  switch (quality) {
    case 'best':
      return sum > 0;
    case 'ok':
      return sum >= 0;
    case 'useless':
      return sum <= 0;
    case 'harmful':
      return sum < 0;
  }
}

function orderOf(
  outcomes: readonly PlacedOutcome[],
  better: Outcome['quality'],
  worse: Outcome['quality'],
): ScriptProblem[] {
  const sums = (quality: Outcome['quality']): { placed: PlacedOutcome; sum: number }[] =>
    outcomes
      .filter(({ outcome }) => outcome.quality === quality)
      .map((placed) => ({ placed, sum: summedCredit(placed.outcome) }));
  const lowest = sums(better).sort((a, b) => a.sum - b.sum)[0];
  const highest = sums(worse).sort((a, b) => b.sum - a.sum)[0];
  if (lowest === undefined || highest === undefined || lowest.sum > highest.sum) return [];
  return [
    problem('shape/credit-order', lowest.placed.path, {
      better: lowest.placed.move?.id ?? better,
      betterSum: lowest.sum,
      worse: highest.placed.move?.id ?? worse,
      worseSum: highest.sum,
    }),
  ];
}

function ofOutcome({ outcome, move, path, source }: PlacedOutcome): ScriptProblem[] {
  const found: ScriptProblem[] = [];
  const sum = summedCredit(outcome);
  // A fallback is not a decision: it may be of any quality without credit.
  if (source === 'move' && !hasRightSign(outcome, sum)) {
    found.push(problem('shape/credit-sign', path, { quality: outcome.quality, sum }));
  }
  if (outcome.overreach === true && outcome.quality !== 'harmful') {
    found.push(problem('shape/overreach-not-harmful', path));
  }
  if (move?.forbidden && outcome.quality !== 'harmful') {
    found.push(problem('shape/forbidden-not-harmful', path, { id: move.forbidden.join(' ') }));
  }
  if (source === 'move' && outcome.quality === 'best' && outcome.hint === undefined) {
    found.push(problem('shape/missing-hint', path));
  }
  if (
    source === 'move' &&
    (outcome.quality === 'best' || outcome.quality === 'harmful') &&
    outcome.basis === undefined
  ) {
    found.push(problem('shape/missing-basis', path));
  }
  return found;
}

/** Check 1, third half: qualities and credit agree (best > ok ≥ 0 ≥ useless > harmful), feedback has hint and basis. */
export function checkQualities(script: Script): readonly ScriptProblem[] {
  return placedNodes(script).flatMap(({ node, scene, path }) => {
    const outcomes = outcomesOfNode(node, scene, path);
    const ofMoves = outcomes.filter(({ source }) => source === 'move');
    const hasBest = node.moves.length === 0 || ofMoves.some(({ outcome }) => outcome.quality === 'best');
    return [
      ...outcomes.flatMap(ofOutcome),
      ...orderOf(ofMoves, 'best', 'ok'),
      ...orderOf(ofMoves, 'useless', 'harmful'),
      ...(hasBest ? [] : [problem('graph/no-best', path, { id: node.id })]),
    ];
  });
}
