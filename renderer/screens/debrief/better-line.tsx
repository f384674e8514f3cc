import type { TurnEntry } from '#core/debrief/turn-entry';

import { useWords } from '../../app/words';
import { turnMessages as words } from './turn-messages';

/** The best line that was to be had at this moment, with its reason; nothing where the best one was taken. */
export function BetterLine({ turn }: { readonly turn: TurnEntry }) {
  const { say } = useWords();
  const { better, betterWording } = turn;
  if (better === null && betterWording === null) return null;
  return (
    <div className="turn-better">
      <h4>{say(better?.kind === 'do' ? words.betterAct : words.better)}</h4>
      {better !== null && (
        <>
          <p className="turn-better-line">{better.text}</p>
          <p>{better.why}</p>
          {better.basis.length > 0 && (
            <p className="turn-basis">{say(words.basis, { basis: better.basis.join(', ') })}</p>
          )}
          {better.shows.length > 0 && (
            <p className="turn-basis">{say(words.wouldShow, { items: better.shows.join(', ') })}</p>
          )}
        </>
      )}
      {betterWording !== null && (
        <p>
          {better !== null && <span className="turn-basis">{say(words.betterWording)} </span>}
          {betterWording}
        </p>
      )}
    </div>
  );
}
