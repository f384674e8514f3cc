import { useState } from 'react';

import type { Difference } from '#core/editing/differences/difference';

import { useWords } from '../../../app/words';
import { MarkedText } from './marked-text';
import { differenceListMessages as words } from './messages';

/** One difference: what happened to what, and the words before and after it. */
export function DifferenceItem({ difference }: { readonly difference: Difference }) {
  const { language, say } = useWords();
  const { after, before, kind, marks, parts, subject } = difference;
  return (
    <li className="differences-item">
      <span className={`differences-kind differences-kind-${kind}`}>{say(words[kind])}</span>
      <div className="differences-what">
        {subject.length > 0 && (
          <p className="differences-subject">{subject.map((part) => part[language]).join(' · ')}</p>
        )}
        {marks === null ? (
          (before !== null || after !== null) && (
            <p className="differences-values">
              {before !== null && (
                <del className="differences-removed">
                  <span className="only-read">{say(words.was)} </span>
                  {before[language]}
                </del>
              )}
              {before !== null && after !== null && <span aria-hidden="true"> → </span>}
              {after !== null && (
                <ins className="differences-added">
                  <span className="only-read">{say(words.is)} </span>
                  {after[language]}
                </ins>
              )}
            </p>
          )
        ) : (
          <MarkedText marks={marks} />
        )}
        {parts.length > 0 && <Parts kind={kind} parts={parts} />}
      </div>
    </li>
  );
}

/** What is in a thing that came or went; drawn only when somebody wants to see it. */
function Parts({ kind, parts }: Pick<Difference, 'kind' | 'parts'>) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="differences-parts" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(kind === 'removed' ? words.whatWasIn : words.whatIsIn, { count: parts.length })}</summary>
      {isOpen && (
        <ul className="differences-items">
          {parts.map((part, at) => (
            <DifferenceItem key={at} difference={part} />
          ))}
        </ul>
      )}
    </details>
  );
}
