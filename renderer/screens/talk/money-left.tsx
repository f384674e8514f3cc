import type { CSSProperties } from 'react';

import type { Money as MoneyState } from '#core/dialogue/victim-state';

import { useWords } from '../../app/words';
import { Money } from '../../components/money';
import { talkMessages } from './messages';
import './money-left.css';

/** Where the money is: what can still be lost, what is gone, what is safe. The bar says it once more for the eye. */
export function MoneyLeft({ money }: { readonly money: MoneyState }) {
  const { say } = useWords();
  const total = Math.max(1, money.atRisk + money.lost + money.secured);
  const shares = {
    '--money-lost': `${(money.lost / total) * 100}%`,
    '--money-risk': `${(money.atRisk / total) * 100}%`,
    '--money-kept': `${(money.secured / total) * 100}%`,
  } as CSSProperties;
  return (
    <section className="money-left" style={shares}>
      <h2>{say(talkMessages.money)}</h2>
      <dl className="gauges-rows">
        <dt>{say(talkMessages.atRisk)}</dt>
        <dd className="money-left-risk">
          <Money yuan={money.atRisk} tone="risk" />
        </dd>
        <dt>{say(talkMessages.lost)}</dt>
        <dd>
          <Money yuan={money.lost} tone="lost" />
        </dd>
        <dt>{say(talkMessages.secured)}</dt>
        <dd>
          <Money yuan={money.secured} tone="kept" />
        </dd>
      </dl>
      <div className="money-left-bar" aria-hidden="true">
        <i className="money-left-lost" />
        <i className="money-left-at-risk" />
        <i className="money-left-kept" />
      </div>
    </section>
  );
}
