import type { MainReason } from '#core/debrief/main-reasons';
import { assertNever } from '#core/lib/assert-never';

import type { Words } from '../../app/words';
import { formatYuan } from '../../components/format-yuan';
import { changesText } from './change-words';
import { unstopped } from './unstopped';
import { reasonMessages as words } from './reason-messages';

/** A reason as it is read: a few words, a sentence, and whether it is a veto or a loss. */
export type ReasonText = {
  readonly head: string;
  readonly text: string;
  readonly tone: 'plain' | 'red' | 'green';
};

/** Words a reason. */
export function reasonText(reason: MainReason, { language, say }: Words): ReasonText {
  switch (reason.kind) {
    case 'veto':
    case 'cap': {
      const { kind, id, text, said, act } = reason;
      return {
        head: say(kind === 'veto' ? words.veto : words.cap, { id }),
        text: say(act === 'do' ? words.vetoDid : words.vetoText, {
          said: unstopped(said),
          text: unstopped(text),
        }),
        tone: kind === 'veto' ? 'red' : 'plain',
      };
    }
    case 'overreach': {
      const { said, why } = reason;
      return {
        head: say(words.overreach),
        text: say(words.overreachText, { said: unstopped(said), why }),
        tone: 'plain',
      };
    }
    case 'money-lost':
    case 'money-kept': {
      const isLost = reason.kind === 'money-lost';
      const money = formatYuan(reason.yuan, language);
      return {
        head: say(isLost ? words.moneyLost : words.moneyKept, { money }),
        text: reason.because ?? '',
        tone: isLost ? 'red' : 'green',
      };
    }
    case 'bad-ending':
    case 'good-ending': {
      const message = reason.kind === 'bad-ending' ? words.badEnding : words.goodEnding;
      return { head: say(message, { title: reason.title }), text: reason.because, tone: 'plain' };
    }
    case 'worst-turn':
    case 'best-turn': {
      const message = reason.kind === 'worst-turn' ? words.worstTurn : words.bestTurn;
      const { said, why, effect } = reason;
      return {
        head: say(message, { changes: changesText(effect, say) }),
        text: said === null ? why : say(words.turnSaid, { said: unstopped(said), why }),
        tone: 'plain',
      };
    }
    case 'dimension-lost': {
      const { dimension, name, processPoints, share, turns } = reason;
      const message = turns.length > 0 ? words.dimensionLostText : words.dimensionNotReached;
      return {
        head: say(words.dimensionLost, { dimension, name, points: Math.round(processPoints) }),
        text: say(message, { share: Math.round(share * 100) }),
        tone: 'plain',
      };
    }
    case 'timed-out':
      return {
        head: say(words.timedOut, { count: reason.turns.length }),
        text: say(words.timedOutText),
        tone: 'plain',
      };
    case 'hints':
      return { head: say(words.hints, { points: reason.points }), text: say(words.hintsText), tone: 'plain' };
    default:
      return assertNever(reason, 'reason');
  }
}
