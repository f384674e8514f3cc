import type { Debrief } from '#core/debrief/debrief';

import { useNavigation } from '../../app/navigation';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { Panel } from '../../components/panel';
import { debriefMessages as words } from './messages';
import { useDebrief } from './use-debrief';
import { useTryAgain } from './use-try-again';

/** The step from which a new try teaches most: the first that a main reason names and that had a better line. */
function stepToTry({ reasons, turns }: Debrief): number | null {
  const named = reasons.flatMap((reason) => reason.turns);
  return named.find((turn) => turns[turn]?.better != null) ?? null;
}

type NextPanelProps = { readonly debrief: Debrief; readonly canBranch: boolean };

/** What comes next: the step that cost most once more, the case again with somebody else, the cases, the progress. */
export function NextPanel({ debrief, canBranch }: NextPanelProps) {
  const { say } = useWords();
  const { go } = useNavigation();
  const tryAgain = useTryAgain();
  const isBranching = useDebrief((state) => state.branchingFrom !== null);
  const { subject, verdict, turns } = debrief;
  const isPassed = verdict === 'passed';
  const advice = verdict === null ? words.nextOpen : isPassed ? words.nextPassed : words.nextFailed;
  const step = canBranch && !isPassed ? stepToTry(debrief) : null;
  return (
    <div className="debrief-next">
      <Panel title={say(words.nextTitle)} tone="sunken">
        <p className="debrief-next-text">{say(advice)}</p>
        <div className="debrief-next-ways">
          {step !== null && (
            <Button kind="primary" icon="again" isBusy={isBranching} onClick={() => tryAgain(step)}>
              {say(words.nextTry, { step: step + 1 })}
            </Button>
          )}
          <Button
            kind={step === null ? 'primary' : 'plain'}
            onClick={() => go({ screen: 'briefing', script: subject.script.id })}
          >
            {say(isPassed ? words.nextAgain : words.nextSame)}
          </Button>
          <Button onClick={() => go({ screen: 'library' })}>{say(words.nextLibrary)}</Button>
          <Button onClick={() => go({ screen: 'progress' })}>{say(words.nextProgress)}</Button>
        </div>
        {turns.length > 0 && <p className="debrief-keys">{say(words.keys)}</p>}
      </Panel>
    </div>
  );
}
