import type { Debrief } from '#core/debrief/debrief';
import { variableWords } from '#core/messages/vocabulary-messages';
import { victimVariables, type VictimVariable } from '#core/script/vocabulary';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { signed } from '../../components/charts/difference-bars';
import { SeriesSwatch } from '../../components/charts/series-swatch';
import { variableLooks } from './curve-words';
import { debriefMessages as words } from './messages';
import { QualityMark } from '../../components/quality-mark';
import { turnMessages } from './turn-messages';
import { useGoToStep } from './use-steps';
import './curve-moment.css';

type CurveMomentProps = {
  readonly debrief: Debrief;
  readonly point: number;
  readonly emphasised: VictimVariable | null;
  readonly onEmphasise: (variable: VictimVariable | null) => void;
};

/** The moment at the cursor: what the victim said, what you said, and the six values; pressing a name picks its line out. */
export function CurveMoment({ debrief, point, emphasised, onEmphasise }: CurveMomentProps) {
  const { say } = useWords();
  const goTo = useGoToStep();
  const turn = debrief.turns[point - 1];
  const now = debrief.curve.points[point];
  const before = debrief.curve.points[point - 1];
  const heard = turn?.heard;

  return (
    <div className="curve-moment">
      <div className="curve-moment-head">
        <h3>{point === 0 ? say(words.curveStart) : say(words.moment, { step: point })}</h3>
        {turn !== undefined && turn.decision !== 'beat' && (
          <QualityMark quality={turn.quality} isTimedOut={turn.decision === 'timed-out'} />
        )}
      </div>
      <div className="curve-moment-words">
        {heard !== undefined && (
          <p className="curve-moment-heard">
            {heard.line ?? heard.tells[0] ?? say(turnMessages.saidNothing)}
          </p>
        )}
        {turn !== undefined && (
          <p className="curve-moment-said">
            {turn.said?.text ?? say(turn.decision === 'beat' ? turnMessages.beat : turnMessages.silence)}
          </p>
        )}
      </div>
      <ul className="curve-moment-values">
        {victimVariables.map((variable) => {
          const value = now?.variables[variable] ?? 0;
          const change = before === undefined ? 0 : value - before.variables[variable];
          const isPicked = emphasised === variable;
          return (
            <li key={variable}>
              <button
                type="button"
                className="curve-moment-name"
                aria-pressed={isPicked}
                onClick={() => onEmphasise(isPicked ? null : variable)}
              >
                <SeriesSwatch look={variableLooks[variable]} />
                {say(variableWords[variable])}
              </button>
              <span className="curve-moment-value">{value}</span>
              <span className="curve-moment-change">{change === 0 ? '' : signed(change)}</span>
            </li>
          );
        })}
      </ul>
      {turn !== undefined && (
        <Button kind="quiet" size="small" icon="down" onClick={() => goTo(turn.index)}>
          {say(words.momentOpen)}
        </Button>
      )}
    </div>
  );
}
