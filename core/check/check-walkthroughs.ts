import { openMoves } from '../dialogue/open-moves';
import { prepareScript, type PreparedScript } from '../dialogue/prepare-script';
import { startTalk } from '../dialogue/start-talk';
import type { Turn } from '../dialogue/step';
import type { Ruleset } from '../ruleset/ruleset-schema';
import { playWalkthrough } from '../run/play-walkthrough';
import { scoreRun } from '../scoring/score-run';
import type { Script, Walkthrough } from '../script/script-schema';
import type { ForbiddenLine } from '../script/vocabulary';
import { problem, type ScriptProblem } from './script-problem';
import { shownByExperts } from './shown-by-experts';

function openNames(prepared: PreparedScript, walkthrough: Walkthrough, at: number): string {
  const played = playWalkthrough(prepared, { ...walkthrough, steps: walkthrough.steps.slice(0, at) });
  if (!played.ok) return '';
  const state = played.value.at(-1)?.after ?? startTalk(prepared, walkthrough);
  return openMoves(prepared, state)
    .map(({ move, outcome }) => `${move.id}(${outcome.quality})`)
    .join(' ');
}

function expertProblems(
  prepared: PreparedScript,
  walkthrough: Walkthrough,
  turns: readonly Turn[],
  path: readonly (string | number)[],
  ruleset: Ruleset | undefined,
): ScriptProblem[] {
  const { id, steps } = walkthrough;
  const found: ScriptProblem[] = [];
  for (const turn of turns) {
    const { quality } = turn.outcome;
    if (turn.decision.type === 'continue' || quality === 'best') continue;
    const move = steps[turn.index] ?? '';
    found.push(
      problem('walk/expert-not-best', [...path, 'steps', turn.index], {
        id,
        step: turn.index + 1,
        move,
        quality,
      }),
    );
  }
  const top = Math.max(...prepared.script.endings.map(({ rank }) => rank));
  const reached = prepared.script.endings.find((ending) => ending.id === turns.at(-1)?.after.ending);
  if (reached !== undefined && reached.rank < top) {
    found.push(problem('walk/expert-rank', [...path, 'ending'], { id, rank: reached.rank, top }));
  }
  const last = turns.at(-1);
  if (ruleset !== undefined && last !== undefined) {
    const score = scoreRun(prepared, ruleset, { ...walkthrough, turns, hints: 0, money: last.after.money });
    if (score.process < 100) found.push(problem('walk/expert-score', path, { id, score: score.process }));
  }
  return found;
}

function saidForbidden(prepared: PreparedScript, turns: readonly Turn[], id: ForbiddenLine): boolean {
  return turns.some(({ before, decision }) => {
    const target = prepared.targets.get(before.node);
    if (target?.kind !== 'node' || decision.type !== 'choose') return false;
    return target.node.moves.find((move) => move.id === decision.move)?.forbidden?.includes(id) === true;
  });
}

function ofWalkthrough(
  prepared: PreparedScript,
  walkthrough: Walkthrough,
  path: readonly (string | number)[],
  ruleset: Ruleset | undefined,
): ScriptProblem[] {
  const { id, ending, forbidden } = walkthrough;
  const played = playWalkthrough(prepared, walkthrough);
  if (!played.ok) {
    const { at, node } = played.error;
    const facts = {
      id,
      step: at + 1,
      node,
      move: walkthrough.steps[at] ?? '',
      open: openNames(prepared, walkthrough, at),
    };
    return [problem('walk/does-not-play', [...path, 'steps', at], facts)];
  }
  const turns = played.value;
  const reached = turns.at(-1)?.after.ending ?? turns.at(-1)?.after.node ?? '';
  const found: ScriptProblem[] = [];
  if (reached !== ending)
    found.push(problem('walk/wrong-ending', [...path, 'ending'], { id, reached, ending }));
  if (walkthrough.kind === 'expert')
    found.push(...expertProblems(prepared, walkthrough, turns, path, ruleset));
  if (
    walkthrough.kind === 'veto' &&
    (forbidden === undefined || !saidForbidden(prepared, turns, forbidden))
  ) {
    found.push(problem('walk/veto-not-hit', path, { id, forbidden: forbidden ?? '-' }));
  }
  return found;
}

/** What a script claims to practise of the doctrine, every expert way must show. */
function unshown(script: Script): ScriptProblem[] {
  const ways = shownByExperts(script);
  return (script.claims ?? []).flatMap((item, at) =>
    [...ways].flatMap(([id, items]) =>
      items.has(item) ? [] : [problem('walk/claim-not-shown', ['claims', at], { item, id })],
    ),
  );
}

/** Vetoes that this script must be able to run into. N11 (posing as police) cannot be said by police. */
function vetoesOf(script: Script, ruleset: Ruleset): readonly ForbiddenLine[] {
  const onlyPolice = script.duties.every((duty) => duty === 'police');
  return ruleset.forbidden
    .filter(({ id, effect }) => effect === 'veto' && !(id === 'N11' && onlyPolice))
    .map(({ id }) => id);
}

/**
 * Check 4: an expert walkthrough for each disposition and duty that takes a best move at every decision and reaches the
 * top-ranked ending; every walkthrough plays to the ending it declares; each veto has one that runs into it.
 * Only for scripts without errors of reference: a broken target cannot be played.
 */
export function checkWalkthroughs(script: Script, ruleset?: Ruleset): readonly ScriptProblem[] {
  const prepared = prepareScript(script);
  const found = script.walkthroughs.flatMap((walkthrough, at) =>
    ofWalkthrough(prepared, walkthrough, ['walkthroughs', at], ruleset),
  );
  for (const { id: disposition } of script.dispositions) {
    for (const duty of script.duties) {
      const has = script.walkthroughs.some(
        (walkthrough) =>
          walkthrough.kind === 'expert' &&
          walkthrough.disposition === disposition &&
          walkthrough.duty === duty,
      );
      if (!has) found.push(problem('walk/missing-expert', ['walkthroughs'], { disposition, duty }));
    }
  }
  found.push(...unshown(script));
  for (const id of ruleset === undefined ? [] : vetoesOf(script, ruleset)) {
    const has = script.walkthroughs.some(({ kind, forbidden }) => kind === 'veto' && forbidden === id);
    if (!has) found.push(problem('walk/missing-veto', ['walkthroughs'], { id }));
  }
  return found;
}
