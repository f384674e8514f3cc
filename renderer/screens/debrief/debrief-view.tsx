import type { Debrief } from '#core/debrief/debrief';
import { dutyWords, modeWords } from '#core/messages/vocabulary-messages';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { DraftMark } from '../../components/draft-mark';
import { Page } from '../../components/page';
import { ComparisonPanel } from './comparison-panel';
import { CrisisNote } from './crisis-note';
import { CurvePanel } from './curve-panel';
import { DoctrinePanel } from './doctrine-panel';
import { debriefMessages as words } from './messages';
import { NextPanel } from './next-panel';
import { PrintFoot } from './print-foot';
import { ReasonsPanel } from './reasons-panel';
import { RunNotes } from './run-notes';
import { ScorePanel } from './score-panel';
import { TurnsPanel } from './turns-panel';
import { useDebrief } from './use-debrief';
import { useDebriefKeys } from './use-debrief-keys';
import { useMoments } from './use-moments';
import { VerdictPanel } from './verdict-panel';

type DebriefViewProps = { readonly debrief: Debrief; readonly canBranch: boolean };

/** A debrief from top to bottom: the result and its reasons, the curves, the score, the steps, what comes next. */
export function DebriefView({ debrief, canBranch }: DebriefViewProps) {
  const { say } = useWords();
  const { dateOf, lengthOf } = useMoments();
  const parent = useDebrief((state) => state.parent);
  useDebriefKeys(debrief.turns.length);
  const { subject, elapsedMs, turns } = debrief;

  const who = say(words.who, {
    name: subject.persona.name,
    age: subject.persona.age,
    disposition: subject.disposition.name,
    duty: say(dutyWords[subject.duty]),
    mode: say(modeWords[subject.mode]),
  });
  const date = dateOf(subject.startedAt);
  const when =
    elapsedMs === null ? say(words.whenOnly, { date }) : say(words.when, { date, time: lengthOf(elapsedMs) });

  return (
    <div className="debrief">
      <Page
        title={say(words.title, { title: subject.title })}
        lead={
          <>
            {who} · {when} {subject.isTeachingDraft && <DraftMark />}
          </>
        }
        actions={
          <Button icon="print" onClick={() => window.print()}>
            {say(words.print)}
          </Button>
        }
      >
        <RunNotes debrief={debrief} />
        <div className="debrief-top">
          <VerdictPanel debrief={debrief} />
          {turns.length > 0 && <ReasonsPanel debrief={debrief} />}
        </div>
        {debrief.touchedCrisis && <CrisisNote />}
        {parent !== null && <ComparisonPanel parent={parent} second={debrief} />}
        {turns.length > 0 && <CurvePanel debrief={debrief} />}
        {turns.length > 0 && <ScorePanel debrief={debrief} />}
        <TurnsPanel debrief={debrief} canBranch={canBranch} />
        {turns.length > 0 && <DoctrinePanel coverage={debrief.doctrine} />}
        <NextPanel debrief={debrief} canBranch={canBranch} />
        <PrintFoot subject={subject} />
      </Page>
    </div>
  );
}
