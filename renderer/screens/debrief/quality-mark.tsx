import { qualityWords } from '#core/messages/vocabulary-messages';
import type { Quality } from '#core/script/vocabulary';

import { useWords } from '../../app/words';
import { turnMessages as words } from './turn-messages';
import './quality-mark.css';

/** How good a decision was: a shape and a word. Harm is dark, not red: red is for vetoes and losses. */
export function QualityMark({
  quality,
  isTimedOut = false,
}: {
  readonly quality: Quality;
  readonly isTimedOut?: boolean;
}) {
  const { say } = useWords();
  return (
    <span className={`quality-mark quality-${isTimedOut ? 'timed-out' : quality}`}>
      {say(isTimedOut ? words.timedOut : qualityWords[quality])}
    </span>
  );
}
