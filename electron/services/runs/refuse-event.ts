import { openMoves } from '#core/dialogue/open-moves';
import type { Mode, RunEvent } from '#core/run/run-schema';

import type { OpenTalk } from './open-talks';

/** Modes in which a hint may be asked for. */
const modesWithHints: readonly Mode[] = ['demonstration', 'guided', 'what-if'];

/**
 * What the replay alone does not judge: whether the mode has hints, and whether the log's word on what stood on the
 * screen is true. Answers why an event is refused, or null.
 */
export function refuseEvent({ prepared, replay, stored }: OpenTalk, event: RunEvent): string | null {
  if (event.type === 'hinted' && !modesWithHints.includes(stored.head.mode)) return 'run/no-hints';
  if (event.type !== 'chose') return null;
  const open = new Map(openMoves(prepared, replay.state).map(({ move }) => [move.id, move]));
  const isOnScreen = ({ line, move }: { readonly line: string; readonly move: string }) =>
    Object.hasOwn(open.get(move)?.lines ?? {}, line);
  const isChosenShown = event.shown.some(({ line, move }) => move === event.move && line === event.line);
  return isChosenShown && event.shown.every(isOnScreen) ? null : 'run/not-on-screen';
}
