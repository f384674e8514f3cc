import type { FraudTypeEntry } from '#core/library/library-view';
import type { RunResult } from '#core/run/run-result';

import { useProgress } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { ErrorNotice } from '../../components/error-notice';
import { Panel } from '../../components/panel';
import { HistoryRow } from './history-row';
import { progressMessages as words } from './messages';
import './history.css';

type HistoryProps = {
  readonly results: readonly RunResult[];
  readonly hasMore: boolean;
  readonly fraudTypes: readonly FraudTypeEntry[];
};

/** Every finished run, newest first; each opens its debrief. */
export function History({ results, hasMore, fraudTypes }: HistoryProps) {
  const { say } = useWords();
  const isLoadingMore = useProgress((state) => state.isLoadingMore);
  const moreError = useProgress((state) => state.moreError);
  const loadMore = useProgress((state) => state.loadMore);
  return (
    <Panel title={say(words.historyTitle)} aside={say(words.historyLead)} isFlush>
      <div className="history-scroll" tabIndex={0} role="region" aria-label={say(words.historyTable)}>
        <table className="history">
          <thead>
            <tr>
              <th scope="col">{say(words.when)}</th>
              <th scope="col">{say(words.case)}</th>
              <th scope="col">{say(words.mode)}</th>
              <th scope="col">{say(words.ending)}</th>
              <th scope="col" className="history-number">
                {say(words.process)}
              </th>
              <th scope="col">{say(words.verdict)}</th>
              <th scope="col" className="history-number">
                {say(words.money)}
              </th>
            </tr>
          </thead>
          <tbody>
            {results.map((result) => (
              <HistoryRow
                key={result.run}
                result={result}
                type={fraudTypes.find(({ id }) => id === result.fraudType)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {(hasMore || moreError !== null) && (
        <div className="history-more">
          {moreError !== null && <ErrorNotice error={moreError} onRetry={() => void loadMore()} />}
          {moreError === null && (
            <Button icon="down" isBusy={isLoadingMore} onClick={() => void loadMore()}>
              {say(words.more)}
            </Button>
          )}
        </div>
      )}
    </Panel>
  );
}
