import { findingCodes, type HealthFinding } from '#core/health/health-finding';

import { useWords } from '../../../app/words';
import { Badge } from '../../../components/badge';
import { formatWhen } from '../../../components/format-when';
import { findingMessages } from './finding-messages';
import { healthMessages as words } from './messages';

/** One finding: what it is called, how often, what it means and what can be done, and where. */
export function FindingItem({ finding }: { readonly finding: HealthFinding }) {
  const { say, language } = useWords();
  const { code, count, facts, places } = finding;
  const isPlace = findingCodes[code] === 'place';
  return (
    <li className="health-finding">
      <h3 className="health-finding-title">
        {say(findingMessages[code].title)}
        {!isPlace && <Badge tone="amber">{say(words.times, { count })}</Badge>}
      </h3>
      <p className="health-note">{say(findingMessages[code].text, facts)}</p>
      {places.length > 0 && (
        <details className="health-places">
          <summary>{say(words.where)}</summary>
          <ul>
            {places.map(({ at, title }, index) => (
              <li key={index}>
                {title}
                {at !== null && <span className="health-note"> {formatWhen(at, language)}</span>}
              </li>
            ))}
            {count > places.length && <li>{say(words.more, { count: count - places.length })}</li>}
          </ul>
        </details>
      )}
    </li>
  );
}
