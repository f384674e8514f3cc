import { openMoves } from '../dialogue/open-moves';
import type { PreparedScript } from '../dialogue/prepare-script';
import type { TalkState } from '../dialogue/victim-state';

/** The victim's need at the turn at hand, as the best open move names it; null where no best move has a hint. */
export function hintAt(prepared: PreparedScript, state: TalkState): string | null {
  const best = openMoves(prepared, state).filter(({ outcome }) => outcome.quality === 'best');
  return best.find(({ outcome }) => outcome.hint !== undefined)?.outcome.hint ?? null;
}
