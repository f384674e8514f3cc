import { openMoves } from '#core/dialogue/open-moves';
import { nodeOf, type PreparedScript } from '#core/dialogue/prepare-script';
import { startTalk } from '#core/dialogue/start-talk';
import { step, type Decision, type Turn } from '#core/dialogue/step';
import type { TalkState } from '#core/dialogue/victim-state';
import type { Duty } from '#core/script/vocabulary';

/** Everything that may be decided in a state: each open move, or going on where there is none, and letting the time run out. */
export function decisionsAt(prepared: PreparedScript, state: TalkState): readonly Decision[] {
  if (state.ending !== null) return [];
  const { node } = nodeOf(prepared, state.node);
  const chosen = openMoves(prepared, state).map(({ move }): Decision => ({ type: 'choose', move: move.id }));
  const decisions: Decision[] = chosen.length === 0 && node.fallback ? [{ type: 'continue' }] : chosen;
  return node.within === undefined ? decisions : [...decisions, { type: 'time-out' }];
}

/** Plays until an ending or until the picks run out; each pick chooses among what may be decided. */
export function randomPlay(
  prepared: PreparedScript,
  picks: readonly number[],
  choice: { readonly disposition: string; readonly duty: Duty },
): { readonly start: TalkState; readonly turns: readonly Turn[] } {
  const start = startTalk(prepared, choice);
  const turns: Turn[] = [];
  let state = start;
  for (const pick of picks) {
    const decisions = decisionsAt(prepared, state);
    const decision = decisions[pick % Math.max(1, decisions.length)];
    if (decision === undefined) break;
    const turn = step(prepared, state, decision);
    if (!turn.ok) throw new Error(turn.error.code);
    turns.push(turn.value);
    state = turn.value.after;
  }
  return { start, turns };
}

/** A value that throws when anything writes into it, at any depth. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
