import { seededRandom, shuffled } from '../lib/seeded-random';
import { openMoves } from './open-moves';
import type { PreparedScript } from './prepare-script';
import type { TalkState } from './victim-state';

/** One option as it stands on the screen. */
export type Option = {
  readonly move: string;
  readonly line: string;
  readonly text: string;
  readonly kind: 'say' | 'do';
};

/**
 * The open moves in the order and with the lines that this seed gives at this turn. Presentation only: the same state has
 * the same moves under every seed. The turn is part of the seed, so that coming back to a turn shows the same screen.
 */
export function presentOptions(prepared: PreparedScript, state: TalkState, seed: string): readonly Option[] {
  const random = seededRandom(`${seed}/${state.turn}/${state.node}`);
  return shuffled(openMoves(prepared, state), random).map(({ move }) => {
    const lines = Object.entries(move.lines);
    const [line, text] = lines[Math.floor(random() * lines.length)] as [string, string];
    return { move: move.id, line, text, kind: move.kind ?? 'say' };
  });
}
