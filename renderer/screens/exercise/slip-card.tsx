import type { AlertSlip } from '#core/exercise/exercise-schema';

import { useWords } from '../../app/words';
import { exerciseMessages as words } from './messages';

/** The slip to be judged: everything but its level. */
export function SlipCard({ slip }: { readonly slip: AlertSlip }) {
  const { say } = useWords();
  return (
    <article className="slip" aria-label={say(words.slip)}>
      <header className="slip-head">
        <h2>{say(words.slip)}</h2>
        <p className="slip-time">
          {say(words.received)} <strong>{slip.received}</strong>
        </p>
      </header>
      <p className="slip-text" lang="zh-CN">
        {slip.text}
      </p>
      <h3>{say(words.known)}</h3>
      <ul lang="zh-CN">
        {slip.known.map((known) => (
          <li key={known}>{known}</li>
        ))}
      </ul>
    </article>
  );
}
