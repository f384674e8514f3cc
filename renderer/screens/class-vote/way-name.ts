import type { BoardWay } from '#core/class-vote/board-view';

import type { Words } from '../../app/words';
import { boardMessages as words } from './messages';

/** What a way is called on the board and in the list of ways. */
export function wayName(way: BoardWay, say: Words['say']): string {
  switch (way.kind) {
    case 'main':
      return say(words.main);
    case 'demonstration':
      return say(words.demonstration);
    case 'what-if':
      return way.letter === null
        ? say(words.whatIfOther, { turn: way.turn })
        : say(words.whatIf, { turn: way.turn, letter: way.letter });
  }
}
