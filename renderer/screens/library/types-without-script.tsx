import type { FraudTypeEntry } from '#core/library/library-view';

import { useWords } from '../../app/words';
import { fraudTypeName } from '../../components/fraud-type-name';
import { libraryMessages as words } from './messages';
import './types-without-script.css';

/** Fraud types that nobody has written a case for yet: quiet, so that they do not stand in the way. */
export function TypesWithoutScript({ types }: { readonly types: readonly FraudTypeEntry[] }) {
  const { language, say } = useWords();
  if (types.length === 0) return null;
  return (
    <section className="types-without-script" aria-labelledby="types-without-script">
      <h2 id="types-without-script">{say(words.noScriptTitle)}</h2>
      <p className="types-without-script-lead">{say(words.noScriptLead)}</p>
      <ul className="types-without-script-list">
        {types.map((type) => (
          <li key={type.id}>
            <span className="types-without-script-name">
              <span>{type.id}</span> {fraudTypeName(type, language)}
            </span>
            <span className="types-without-script-opening" lang="zh-CN">
              {type.opening}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
