import { useRef, useState } from 'react';

import { variableWords } from '#core/messages/vocabulary-messages';
import { victimVariables } from '#core/script/vocabulary';

import { useWords } from '../../app/words';
import { CurveChart } from '../../components/charts/curve-chart';
import { signed } from '../../components/charts/difference-bars';
import { SeriesSwatch } from '../../components/charts/series-swatch';
import { variableLooks } from '../debrief/curve-words';
import { boardMessages as words } from './messages';
import { useBoardZoom } from './use-board-zoom';
import type { VoteBoardView } from './vote-board-view';

type VoteCurveProps = {
  readonly points: NonNullable<VoteBoardView['points']>;
  readonly variables: VoteBoardView['variables'];
};

/** The victim's state over the turns, growing with each; the last values stand under it as figures. */
export function VoteCurve({ points, variables }: VoteCurveProps) {
  const { say } = useWords();
  const side = useRef<HTMLElement>(null);
  const zoom = useBoardZoom(side, { across: 20, down: 27 });
  const [looked, setLooked] = useState<{ readonly point: number; readonly of: number } | null>(null);
  // A new turn brings the cursor back to the newest point.
  const selected = looked !== null && looked.of === points.length ? looked.point : points.length - 1;
  const shown = victimVariables.filter((variable) => variables.includes(variable));
  const here = points[selected]?.variables;
  const before = points[selected - 1]?.variables;

  const describe = (point: number) => {
    const at = points[point]?.variables;
    const values = shown
      .map((variable) => `${say(variableWords[variable])} ${at?.[variable] ?? 0}`)
      .join('，');
    return point === 0 ? say(words.pointStart, { values }) : say(words.point, { turn: point, values });
  };

  return (
    <section className="vote-curve" aria-label={say(words.curve)} ref={side}>
      <div className="vote-curve-chart" style={{ zoom }}>
        <CurveChart
          label={say(words.curveLabel)}
          series={shown.map((variable) => ({
            id: variable,
            label: say(variableWords[variable]),
            look: variableLooks[variable],
            values: points.map((point) => point.variables[variable]),
          }))}
          signs={[]}
          money={points.map(({ money }) => money)}
          moneyNames={{ secured: say(words.kept), atRisk: say(words.atRisk), lost: say(words.lost) }}
          axisName={say(words.axis)}
          selected={selected}
          onSelect={(point) => setLooked({ point, of: points.length })}
          describe={describe}
        />
      </div>
      <ul className="vote-values">
        {shown.map((variable) => {
          const value = here?.[variable] ?? 0;
          const change = before === undefined ? 0 : value - before[variable];
          return (
            <li key={variable}>
              <SeriesSwatch look={variableLooks[variable]} />
              <span className="vote-value-name">{say(variableWords[variable])}</span>
              <strong>{value}</strong>
              <span className="vote-value-change">{change === 0 ? '' : signed(change)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
