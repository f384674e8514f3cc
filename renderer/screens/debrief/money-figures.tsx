import type { DebriefMoney } from '#core/debrief/debrief';

import { useWords } from '../../app/words';
import { formatYuan } from '../../components/format-yuan';
import { Money } from '../../components/money';
import { debriefMessages as words } from './messages';

/** What became of the money, as figures with their names. */
export function MoneyFigures({ money }: { readonly money: DebriefMoney }) {
  const { language, say } = useWords();
  const { kept, lost, stillAtRisk, goneBefore, recovered } = money;
  return (
    <>
      <dl className="verdict-money">
        <div>
          <dt>{say(words.kept)}</dt>
          <dd>
            <Money yuan={kept} tone="kept" />
          </dd>
        </div>
        {recovered > 0 && (
          <div className="verdict-note">
            <dt>{say(words.recovered)}</dt>
            <dd>
              <Money yuan={recovered} />
            </dd>
          </div>
        )}
        <div>
          <dt>{say(words.lost)}</dt>
          <dd>
            <Money yuan={lost} tone="lost" />
          </dd>
        </div>
        {stillAtRisk > 0 && (
          <div>
            <dt>{say(words.atRisk)}</dt>
            <dd>
              <Money yuan={stillAtRisk} tone="risk" />
            </dd>
          </div>
        )}
      </dl>
      {goneBefore > 0 && (
        <p className="verdict-note">{say(words.goneBefore, { money: formatYuan(goneBefore, language) })}</p>
      )}
    </>
  );
}
