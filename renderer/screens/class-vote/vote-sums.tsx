import type { Money as MoneyState } from '#core/dialogue/victim-state';

import { useWords } from '../../app/words';
import { Money } from '../../components/money';
import { boardMessages as words } from './messages';

/** Where the money is: kept and lost always, at risk where some still is. */
export function VoteSums({ money }: { readonly money: MoneyState }) {
  const { say } = useWords();
  return (
    <dl className="vote-sums">
      <div>
        <dt>{say(words.kept)}</dt>
        <dd>
          <Money yuan={money.secured} tone="kept" />
        </dd>
      </div>
      <div>
        <dt>{say(words.lost)}</dt>
        <dd>
          <Money yuan={money.lost} tone="lost" />
        </dd>
      </div>
      {money.atRisk > 0 && (
        <div>
          <dt>{say(words.atRisk)}</dt>
          <dd>
            <Money yuan={money.atRisk} tone="risk" />
          </dd>
        </div>
      )}
    </dl>
  );
}
