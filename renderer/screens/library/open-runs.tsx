import type { OpenRun } from '#core/bridge/channels';
import type { FraudTypeEntry } from '#core/library/library-view';

import { useNavigation } from '../../app/navigation';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { fraudTypeName } from '../../components/fraud-type-name';
import { libraryMessages as words } from './messages';
import { useRunLine } from './use-run-line';
import './open-runs.css';

type OpenRunsProps = { readonly runs: readonly OpenRun[]; readonly fraudTypes: readonly FraudTypeEntry[] };

/** What else was left half-way, newest first. */
export function OpenRuns({ runs, fraudTypes }: OpenRunsProps) {
  const { language, say } = useWords();
  const { go } = useNavigation();
  const runLine = useRunLine();
  return (
    <section className="open-runs" aria-labelledby="open-runs">
      <h2 id="open-runs">{say(words.openTitle)}</h2>
      <ul className="open-runs-list">
        {runs.map((run) => {
          const type = fraudTypes.find(({ id }) => id === run.fraudType);
          return (
            <li key={run.run} className="open-run">
              <span className="open-run-text">
                <span className="open-run-title" lang="zh-CN">
                  {run.title}
                </span>
                <span className="open-run-facts">
                  {[type !== undefined && fraudTypeName(type, language), runLine(run)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <Button
                size="small"
                aria-label={say(words.openContinue, { title: run.title })}
                onClick={() => go({ screen: run.kind, run: run.run })}
              >
                {say(words.continue)}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
