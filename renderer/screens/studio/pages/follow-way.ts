import { openMoves } from '#core/dialogue/open-moves';
import type { PreparedScript } from '#core/dialogue/prepare-script';
import { startTalk } from '#core/dialogue/start-talk';
import { step } from '#core/dialogue/step';
import type { TalkState } from '#core/dialogue/victim-state';
import { decisionOf } from '#core/run/play-walkthrough';
import type { Node } from '#core/script/node-schema';
import type { Walkthrough } from '#core/script/script-schema';

/** Where a step of a recorded way is taken, and all that could be chosen there. */
export type WayStop = { readonly node: Node; readonly choices: readonly string[] };

/** How a recorded way goes in the script as it is now. */
export type FollowedWay = {
  /** One for each step up to the first that does not fit, and one for where the way ends without an ending. */
  readonly stops: readonly WayStop[];
  readonly end:
    | { readonly kind: 'ending'; readonly ending: string }
    | { readonly kind: 'unfinished' }
    /** The choice is not open there any more. */
    | { readonly kind: 'misfit'; readonly at: number }
    /** A draft may begin nowhere or lead nowhere. */
    | { readonly kind: 'nowhere'; readonly at: number };
};

function choicesAt(prepared: PreparedScript, state: TalkState, node: Node): readonly string[] {
  const open = openMoves(prepared, state).map(({ move }) => move.id);
  const goOn = open.length === 0 && node.fallback !== undefined ? ['~continue'] : [];
  return [...open, ...(node.within === undefined ? [] : ['~timeout']), ...goOn];
}

/** Plays a way as far as it goes. Never throws: what a draft lacks ends the way. */
export function followWay(
  prepared: PreparedScript,
  way: Pick<Walkthrough, 'disposition' | 'duty' | 'steps'>,
): FollowedWay {
  const stops: WayStop[] = [];
  try {
    let state = startTalk(prepared, way);
    for (let at = 0; at <= way.steps.length; at += 1) {
      if (state.ending !== null) {
        // Steps behind the ending are steps too many.
        if (at < way.steps.length) return { stops, end: { kind: 'misfit', at } };
        return { stops, end: { kind: 'ending', ending: state.ending } };
      }
      const target = prepared.targets.get(state.node);
      if (target?.kind !== 'node') return { stops, end: { kind: 'nowhere', at } };
      stops.push({ node: target.node, choices: choicesAt(prepared, state, target.node) });
      const text = way.steps[at];
      if (text === undefined) break;
      const turn = step(prepared, state, decisionOf(text));
      if (!turn.ok) return { stops, end: { kind: 'misfit', at } };
      state = turn.value.after;
    }
    return { stops, end: { kind: 'unfinished' } };
  } catch {
    // The engine reads checked scripts; a draft may lead to a node that is not there.
    return { stops, end: { kind: 'nowhere', at: Math.max(0, stops.length - 1) } };
  }
}
