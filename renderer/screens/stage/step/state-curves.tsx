import type { DemonstrationPoint } from '#core/lesson/steps/lesson-step';
import { variableWords } from '#core/messages/vocabulary-messages';
import { victimVariables } from '#core/script/vocabulary';

import { useWords } from '../../../app/words';
import '../../../components/charts/curve-looks.css';
import { stepMessages as words } from './step-messages';

type StateCurvesProps = {
  /** In order; the first is the state before anything was said. */
  readonly points: readonly DemonstrationPoint[];
  /** How many turns there will be: the curves grow into this width. */
  readonly turns: number;
};

const width = 100;
const height = 30;

/** The six variables of the victim as small curves, each with its number. */
export function StateCurves({ points, turns }: StateCurvesProps) {
  const { say } = useWords();
  const xOf = (turn: number) => (Math.min(turn, turns) / Math.max(1, turns)) * width;
  const yOf = (value: number) => height - (value / 100) * height;
  return (
    <dl className="step-curves" aria-label={say(words.curves)}>
      {victimVariables.map((variable, look) => {
        const values = points.map(({ turn, variables }) => ({ turn, value: variables[variable] }));
        const first = values[0]?.value ?? 0;
        const last = values.at(-1);
        const path = values.map(
          ({ turn, value }, at) => `${at === 0 ? 'M' : 'L'}${xOf(turn).toFixed(1)} ${yOf(value).toFixed(1)}`,
        );
        return (
          <div key={variable} className={`step-curve curve-look-${look}`}>
            <dt>{say(variableWords[variable])}</dt>
            <dd>
              <span aria-hidden="true">{last?.value}</span>
              <span className="only-read">{say(words.curveFrom, { from: first, to: last?.value ?? 0 })}</span>
            </dd>
            <svg
              viewBox={`-2 -2 ${width + 4} ${height + 4}`}
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              <line className="step-curve-floor" x1="0" x2={width} y1={height} y2={height} />
              <path className="step-curve-line" d={path.join('')} />
              {last !== undefined && (
                <path className="step-curve-now" d={`M${xOf(last.turn)} ${yOf(last.value)}h0.01`} />
              )}
            </svg>
          </div>
        );
      })}
    </dl>
  );
}
