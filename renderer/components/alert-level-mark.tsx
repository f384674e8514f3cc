import { say } from '#core/messages/message';
import { alertLevelWords } from '#core/messages/vocabulary-messages';
import { alertLevels, type AlertLevel } from '#core/script/vocabulary';

import { classNames } from './class-names';
import { useLanguage } from './language-context';
import './alert-level-mark.css';

/** 预警级别: the word, and as many bars of four as it is urgent. */
export function AlertLevelMark({ level }: { readonly level: AlertLevel }) {
  const language = useLanguage();
  const bars = alertLevels.length - alertLevels.indexOf(level);
  return (
    <span className="alert-level-mark">
      <span className="alert-level-bars" aria-hidden="true">
        {[1, 2, 3, 4].map((bar) => (
          <i key={bar} className={classNames(bar <= bars && 'alert-level-bar-on')} />
        ))}
      </span>
      {say(alertLevelWords[level], language)}
    </span>
  );
}
