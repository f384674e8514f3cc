import type { Message } from '#core/messages/message';
import { endingWords } from '#core/messages/vocabulary-messages';
import type { RunResult } from '#core/run/run-result';

import { useWords } from '../../app/words';
import { Money } from '../../components/money';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import type { RecordedReason } from '../../stores/debrief/read-debrief';
import { debriefMessages as words } from './messages';
import { useMoments } from './use-moments';

const reasons: Readonly<Record<RecordedReason, Message>> = {
  'debrief/newer-engine': words.recordedNewer,
  'debrief/body-missing': words.recordedMissing,
  'debrief/body-unreadable': words.recordedNewer,
  'debrief/cannot-start': words.recordedBroken,
  'debrief/log-broken': words.recordedBroken,
  'debrief/not-a-talk': words.recordedExercise,
};

type RecordedOnlyProps = { readonly reason: RecordedReason; readonly result: RunResult | null };

/** A run that cannot be replayed here: what was recorded stands, and it says why there is no more. */
export function RecordedOnly({ reason, result }: RecordedOnlyProps) {
  const { say } = useWords();
  const { dateOf } = useMoments();
  return (
    <Page
      title={say(words.title, { title: result?.title ?? '' })}
      lead={result === null ? undefined : say(words.whenOnly, { date: dateOf(result.startedAt) })}
      width="narrow"
    >
      <Notice title={say(words.recordedTitle)}>
        <p>{say(reasons[reason])}</p>
      </Notice>
      <Panel title={say(words.verdict)}>
        {result === null ? (
          <p>{say(words.recordedNothing)}</p>
        ) : (
          <dl className="debrief-recorded">
            <dt>{say(words.verdict)}</dt>
            <dd>{say(result.passed ? words.passed : words.failed)}</dd>
            <dt>{say(words.process)}</dt>
            <dd>{result.process}</dd>
            {result.ending !== null && (
              <>
                <dt>{say(words.ending)}</dt>
                <dd>{say(endingWords[result.ending.kind])}</dd>
              </>
            )}
            <dt>{say(words.kept)}</dt>
            <dd>
              <Money yuan={result.money.secured} tone="kept" />
            </dd>
            <dt>{say(words.lost)}</dt>
            <dd>
              <Money yuan={result.money.lost} tone="lost" />
            </dd>
          </dl>
        )}
      </Panel>
    </Page>
  );
}
