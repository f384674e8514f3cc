import { say } from '#core/messages/message';
import { qualityWords } from '#core/messages/vocabulary-messages';
import type { Quality } from '#core/script/vocabulary';

import { componentMessages } from './component-messages';
import { useLanguage } from './language-context';
import './quality-mark.css';

type QualityMarkProps = {
  readonly quality: Quality;
  readonly isTimedOut?: boolean;
};

/** How good a decision was: a shape and a word. Harm is dark, not red: red is for vetoes and losses. */
export function QualityMark({ quality, isTimedOut = false }: QualityMarkProps) {
  const language = useLanguage();
  return (
    <span className={`quality-mark quality-${isTimedOut ? 'timed-out' : quality}`}>
      {say(isTimedOut ? componentMessages.timedOut : qualityWords[quality], language)}
    </span>
  );
}
