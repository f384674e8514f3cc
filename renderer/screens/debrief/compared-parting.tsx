import type { RunComparison } from '#core/debrief/compare-runs';
import type { Debrief } from '#core/debrief/debrief';
import type { TurnEntry } from '#core/debrief/turn-entry';

import { useWords } from '../../app/words';
import { comparisonMessages as words } from './comparison-messages';
import { QualityMark } from '../../components/quality-mark';

type ComparedPartingProps = {
  readonly first: Debrief;
  readonly second: Debrief;
  readonly parting: RunComparison['parting'];
};

/** The step at which two runs part, as each took it, and where each came to. */
export function ComparedParting({ first, second, parting }: ComparedPartingProps) {
  const { say } = useWords();
  const column = (name: string, run: Debrief, turn: TurnEntry | null) => (
    <div className="comparison-run">
      <h3>{name}</h3>
      <p className="comparison-said">
        {turn === null ? say(words.stopped) : (turn.said?.text ?? say(words.silent))}{' '}
        {turn !== null && turn.decision !== 'beat' && (
          <QualityMark quality={turn.quality} isTimedOut={turn.decision === 'timed-out'} />
        )}
      </p>
      <p className="comparison-outcome">
        {run.outcome?.title ?? say(words.noEnding)}
        {run.verdict !== null && ` · ${say(words.process, { process: run.score.process })}`}
      </p>
    </div>
  );
  return (
    <div className="comparison-runs">
      {column(say(words.first), first, parting.first)}
      {column(say(words.second), second, parting.second)}
    </div>
  );
}
