import type { CSSProperties } from 'react';

import type { BoardEnding } from '#core/class-vote/board-view';
import type { Money } from '#core/dialogue/victim-state';

import { useWords } from '../../app/words';
import { CrisisHelp } from '../talk/crisis-help';
import { boardMessages as words } from './messages';
import { VoteSums } from './vote-sums';

/** How it ended and what it came from, where the money is, and the process score against the mark. */
export function VoteEnding({ ending, money }: { readonly ending: BoardEnding; readonly money: Money }) {
  const { say } = useWords();
  const { because, isPassed, mark, process, text, title, touchedCrisis } = ending;
  const shares = { '--vote-process': `${process}%`, '--vote-pass-mark': `${mark}%` } as CSSProperties;
  return (
    <section className="vote-ending" aria-label={say(words.ending)}>
      <p className="vote-eyebrow">{say(words.ending)}</p>
      <h3 lang="zh-CN">{title}</h3>
      <p className="vote-ending-text" lang="zh-CN">
        {text}
      </p>
      <p className="vote-ending-because">
        <strong>{say(words.because)}</strong> <span lang="zh-CN">{because}</span>
      </p>
      <VoteSums money={money} />
      <div className="vote-process" style={shares}>
        <p>
          <span>{say(words.process)}</span> <strong>{say(words.processOf, { process, mark })}</strong>{' '}
          <span>{say(isPassed ? words.passed : words.notPassed)}</span>
        </p>
        <div className="vote-process-track" aria-hidden="true">
          <i className="vote-process-fill" />
          <i className="vote-process-mark" />
        </div>
      </div>
      {touchedCrisis && <CrisisHelp />}
    </section>
  );
}
