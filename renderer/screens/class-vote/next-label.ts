import type { VoteDesk } from '#core/class-vote/desk-of';

import type { Words } from '../../app/words';
import { voteMessages as words } from './messages';

/** What the one big button says: what the next press would do, or why it would do nothing. */
export function nextLabel({ next, nextLetter }: VoteDesk, isEnding: boolean, say: Words['say']): string {
  switch (next.kind) {
    case 'ask':
      return say(isEnding ? words.nextEnding : words.nextAsk);
    case 'show-votes':
      return say(words.nextShow);
    case 'take':
      return nextLetter === null ? say(words.next) : say(words.nextTake, { letter: nextLetter });
    case 'follow':
      return say(words.nextFollow);
    case 'continue':
      return say(words.nextContinue);
    case 'put-away':
      return say(words.nextPutAway);
    case 'over':
      return say(words.nextOver);
    case 'tie':
      return say(words.nextTie);
    case 'no-votes':
      return say(words.nextNoVotes);
  }
}
