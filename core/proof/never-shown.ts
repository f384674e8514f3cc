import { isAlwaysOpen } from '../check/check-graph';
import { placedNodes } from '../check/script-parts';
import { problem, warning, type ScriptProblem } from '../check/script-problem';
import type { Script } from '../script/script-schema';
import type { Coverage } from './coverage';
import type { PackedScript } from './packed-script';

type Path = ScriptProblem['at']['path'];

function nodeProblems(script: Script, coverage: Coverage): readonly ScriptProblem[] {
  const found: ScriptProblem[] = [];
  const isTaken = (path: Path): boolean => coverage.outcomes.has(path.join('.'));
  placedNodes(script).forEach(({ node, path }, index) => {
    if (!coverage.nodes.has(node.id)) {
      found.push(problem('proof/node-never', path, { id: node.id }));
      return;
    }
    node.replies.forEach((reply, at) => {
      if (!coverage.replies.has(`${index}/${at}`))
        found.push(problem('proof/reply-never', [...path, 'replies', at], { id: reply.id, node: node.id }));
    });
    node.moves.forEach((move, at) => {
      const place: Path = [...path, 'moves', at];
      const facts = { id: move.id, node: node.id };
      if (!move.outcomes.some((_, outcomeAt) => isTaken([...place, 'outcomes', outcomeAt]))) {
        found.push(problem('proof/move-never', place, facts));
        return;
      }
      move.outcomes.forEach((_, outcomeAt) => {
        const outcome: Path = [...place, 'outcomes', outcomeAt];
        if (isTaken(outcome)) return;
        found.push(problem('proof/outcome-never', outcome, { ...facts, number: outcomeAt + 1 }));
      });
    });
    // Where every move has a condition the fallback has to be there, taken or not.
    const isSpare = node.moves.some(isAlwaysOpen);
    if (node.fallback !== undefined && isSpare && !isTaken([...path, 'fallback']))
      found.push(warning('proof/fallback-never', [...path, 'fallback'], { id: node.id }));
  });
  return found;
}

/** Conditions whose never holding is told in other words: the move, reply, outcome or interrupt never comes about. */
function isToldElsewhere(path: Path): boolean {
  return path[0] === 'always' || ['moves', 'outcomes', 'replies'].includes(String(path.at(-3)));
}

/** Replies and outcomes that always hold bar those after them: that is what is told. */
function barsOthers(path: Path): boolean {
  return ['outcomes', 'replies'].includes(String(path.at(-3)));
}

function conditionProblems(coverage: Coverage, sample: PackedScript): readonly ScriptProblem[] {
  const found: ScriptProblem[] = [];
  for (const { path, readsState } of sample.conditions) {
    if (!readsState) continue;
    const key = path.join('.');
    const held = coverage.held.has(key);
    const failed = coverage.failed.has(key);
    if (failed && !held && !isToldElsewhere(path)) found.push(warning('proof/condition-never-holds', path));
    if (held && !failed && !barsOthers(path)) found.push(warning('proof/condition-never-fails', path));
  }
  return found;
}

function saturationProblems(coverage: Coverage): readonly ScriptProblem[] {
  return [...coverage.saturated].flatMap(([key, isSaturated]) => {
    const [place = '', variable = ''] = key.split('/');
    const seen = coverage.outcomes.get(place);
    if (!isSaturated || seen === undefined) return [];
    const path: Path = place.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    const facts = { variable, where: seen.where, way: seen.way };
    return [warning('proof/effect-saturates', [...path, 'effects', variable], facts)];
  });
}

/** What no state shows. Only to be asked of complete explorations: a bounded one cannot prove absence. */
export function neverShown(
  script: Script,
  coverage: Coverage,
  sample: PackedScript,
): readonly ScriptProblem[] {
  const endings = script.endings.flatMap(({ id }, at) =>
    coverage.endings.has(at) ? [] : [problem('proof/ending-never', ['endings', at], { id })],
  );
  const interrupts = script.always.flatMap(({ id }, at) =>
    coverage.interrupts.has(at) ? [] : [problem('proof/interrupt-never', ['always', at], { id })],
  );
  return [
    ...nodeProblems(script, coverage),
    ...endings,
    ...interrupts,
    ...conditionProblems(coverage, sample),
    ...saturationProblems(coverage),
  ];
}
