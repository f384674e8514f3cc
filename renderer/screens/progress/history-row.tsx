import type { FraudTypeEntry } from '#core/library/library-view';
import { endingWords, modeWords } from '#core/messages/vocabulary-messages';
import type { RunResult } from '#core/run/run-result';

import { useNavigation } from '../../app/navigation';
import { routeAddress } from '../../app/route-address';
import { useWords } from '../../app/words';
import { Badge } from '../../components/badge';
import { formatWhen } from '../../components/format-when';
import { formatYuan } from '../../components/format-yuan';
import { fraudTypeName } from '../../components/fraud-type-name';
import { progressMessages as words } from './messages';

type HistoryRowProps = { readonly result: RunResult; readonly type: FraudTypeEntry | undefined };

/** One finished run. */
export function HistoryRow({ result, type }: HistoryRowProps) {
  const { language, say } = useWords();
  const { go } = useNavigation();
  const route = { screen: result.kind === 'talk' ? 'debrief' : 'exercise', run: result.run } as const;
  return (
    <tr>
      <td className="history-when">{formatWhen(result.endedAt, language)}</td>
      <td>
        <a
          lang="zh-CN"
          href={routeAddress(route)}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            go(route);
          }}
        >
          {result.title}
        </a>
        {type !== undefined && <span className="history-type">{fraudTypeName(type, language)}</span>}
      </td>
      <td>
        {say(modeWords[result.mode])}
        {result.pace !== 1 && (
          <span className="history-pace">
            {result.pace === 0 ? say(words.untimed) : say(words.slower, { pace: result.pace })}
          </span>
        )}
      </td>
      <td>{result.ending === null ? say(words.noEnding) : say(endingWords[result.ending.kind])}</td>
      <td className="history-number">{result.process}</td>
      <td>
        <Verdict result={result} />
      </td>
      <td className="history-number">
        <MoneyOutcome {...result.money} />
      </td>
    </tr>
  );
}

/** What is not counted has no verdict; a veto is said even then, because it would have failed the real thing. */
function Verdict({ result }: { readonly result: RunResult }) {
  const { say } = useWords();
  return (
    <span className="history-badges">
      {result.counted ? (
        <Badge tone={result.passed ? 'ink' : 'neutral'}>{say(result.passed ? words.pass : words.fail)}</Badge>
      ) : (
        <Badge>{say(words.uncounted)}</Badge>
      )}
      {result.vetoes.length > 0 && <Badge tone="red">{say(words.veto)}</Badge>}
    </span>
  );
}

function MoneyOutcome({ atRisk, lost, secured }: RunResult['money']) {
  const { language, say } = useWords();
  const parts = [
    { yuan: secured, tone: 'kept', word: words.moneyKept },
    { yuan: lost, tone: 'lost', word: words.moneyLost },
    { yuan: atRisk, tone: 'risk', word: words.moneyRisk },
  ] as const;
  return parts
    .filter(({ yuan }) => yuan > 0)
    .map(({ yuan, tone, word }) => (
      <span key={tone} className={`money money-${tone} history-money`}>
        {say(word, { money: formatYuan(yuan, language) })}
      </span>
    ));
}
