import type { Decision } from '../../dialogue/step';
import { nodeOf } from '../../dialogue/prepare-script';
import { fail, ok, type Result } from '../../lib/result';
import type { Walkthrough } from '../../script/script-schema';
import type { ForbiddenLine } from '../../script/vocabulary';
import { freeId } from '../free-id';
import { nowhere } from './prepare-draft';
import type { TestEntry, TestPlay } from './test-play';

/** Why a test play is no way that could be recorded. */
export type NotRecordable = 'not-from-the-start' | 'state-was-set' | 'not-ended' | 'leads-nowhere';

function stepText(decision: Decision): string {
  if (decision.type === 'choose') return decision.move;
  return decision.type === 'time-out' ? '~timeout' : '~continue';
}

type TurnEntry = Extract<TestEntry, { kind: 'turn' }>;

function forbiddenOn({ prepared }: TestPlay, turns: readonly TurnEntry[]): ForbiddenLine | null {
  for (const { turn } of turns) {
    const { decision, before } = turn;
    if (decision.type !== 'choose') continue;
    const move = nodeOf(prepared, before.node).node.moves.find(({ id }) => id === decision.move);
    if (move?.forbidden?.[0] !== undefined) return move.forbidden[0];
  }
  return null;
}

/**
 * A finished test play as a recorded way: an expert's where it took the best at every decision and there is none yet for this
 * disposition and duty, one into a veto where it said a forbidden line, else a sample.
 */
export function walkthroughOfPlay(play: TestPlay): Result<Walkthrough, NotRecordable> {
  const { script } = play.prepared;
  const { node, disposition, duty } = play.choice;
  const turns = play.entries.filter((entry): entry is TurnEntry => entry.kind === 'turn');
  if (script.scenes[0]?.nodes[0]?.id !== node) return fail('not-from-the-start');
  if (turns.length < play.entries.length) return fail('state-was-set');
  const { ending } = play.state;
  if (ending === null) return fail('not-ended');
  if (ending === nowhere) return fail('leads-nowhere');

  const forbidden = forbiddenOn(play, turns);
  const isBest = turns.every(
    ({ turn }) => turn.decision.type === 'continue' || turn.outcome.quality === 'best',
  );
  const hasExpert = script.walkthroughs.some(
    (one) => one.kind === 'expert' && one.disposition === disposition && one.duty === duty,
  );
  const kind = forbidden !== null ? 'veto' : isBest && !hasExpert ? 'expert' : 'sample';
  const wish = forbidden === null ? `${kind}-${disposition}` : `veto-${forbidden}-${disposition}`;
  return ok({
    id: freeId(wish, new Set(script.walkthroughs.map(({ id }) => id))),
    kind,
    disposition,
    duty,
    ...(forbidden === null ? {} : { forbidden }),
    steps: turns.map(({ turn }) => stepText(turn.decision)),
    ending,
  });
}
