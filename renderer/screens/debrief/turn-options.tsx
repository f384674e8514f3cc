import type { TurnEntry } from '#core/debrief/turn-entry';

import { useWords } from '../../app/words';
import { Badge } from '../../components/badge';
import { QualityMark } from '../../components/quality-mark';
import { turnMessages as words } from './turn-messages';

/** Everything that stood on the screen at this step, with what each would have been. */
export function TurnOptions({ turn }: { readonly turn: TurnEntry }) {
  const { say } = useWords();
  return (
    <details className="turn-options">
      <summary>{say(words.options)}</summary>
      <ul className="turn-options-list">
        {turn.options.map(({ move, text, quality, isChosen }) => (
          <li key={move}>
            <QualityMark quality={quality} />
            <span>
              {text} {isChosen && <Badge tone="ink">{say(words.yours)}</Badge>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
