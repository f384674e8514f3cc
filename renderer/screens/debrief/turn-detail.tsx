import type { TurnEntry } from '#core/debrief/turn-entry';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { BetterLine } from './better-line';
import { TurnEffects } from './turn-effects';
import { TurnExchange } from './turn-exchange';
import { unstopped } from './unstopped';
import { turnMessages as words } from './turn-messages';
import { TurnOptions } from './turn-options';
import { TurnPoints } from './turn-points';
import './turn-detail.css';

type TurnDetailProps = {
  readonly turn: TurnEntry;
  readonly persona: string;
  readonly onTryAgain?: (() => void) | undefined;
  readonly isBranching: boolean;
};

/** All about one step: the words, what they did, why, what would have been better, the points, and a new try. */
export function TurnDetail({ turn, persona, onTryAgain, isBranching }: TurnDetailProps) {
  const { say } = useWords();
  return (
    <div className="turn-detail">
      <div className="turn-column">
        <TurnExchange turn={turn} persona={persona} />
        <div className="turn-why">
          <h4>{say(words.why)}</h4>
          <p>{turn.why}</p>
          {turn.basis.length > 0 && (
            <p className="turn-basis">{say(words.basis, { basis: turn.basis.join(', ') })}</p>
          )}
          {turn.forbidden.map(({ id, text, why, effect, points }) => (
            <p key={id} className={effect === 'veto' ? 'turn-forbidden turn-veto' : 'turn-forbidden'}>
              <strong>{say(effect === 'veto' ? words.veto : words.forbidden, { id })}</strong>{' '}
              {say(words.forbiddenText, { text: unstopped(text), why })}{' '}
              {effect === 'cap60' && say(words.capped)}
              {effect === 'deduct' && points > 0 && say(words.deducts, { points })}
            </p>
          ))}
        </div>
      </div>
      <div className="turn-column">
        <TurnEffects turn={turn} />
        <BetterLine turn={turn} />
        {onTryAgain !== undefined && turn.decision !== 'beat' && (
          <div className="turn-again">
            <Button
              size="small"
              icon="again"
              isBusy={isBranching}
              aria-label={say(words.tryAgainLabel, { step: turn.index + 1 })}
              onClick={onTryAgain}
            >
              {say(words.tryAgain)}
            </Button>
          </div>
        )}
      </div>
      <TurnPoints turn={turn} />
      {turn.options.length > 1 && <TurnOptions turn={turn} />}
    </div>
  );
}
