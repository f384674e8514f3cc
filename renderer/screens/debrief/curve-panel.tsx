import { useState } from 'react';

import type { Debrief } from '#core/debrief/debrief';
import type { VictimVariable } from '#core/script/vocabulary';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { CurveChart } from '../../components/charts/curve-chart';
import { Panel } from '../../components/panel';
import { CurveMoment } from './curve-moment';
import { CurveTable } from './curve-table';
import { curveSeries, curveSigns, describePoint } from './curve-words';
import { debriefMessages as words } from './messages';
import { useDebrief } from './use-debrief';
import './curve-panel.css';

/** The curves of the six variables and the money, with the moment that is looked at beside them. */
export function CurvePanel({ debrief }: { readonly debrief: Debrief }) {
  const { say } = useWords();
  const point = useDebrief((state) => state.point);
  const lookAt = useDebrief((state) => state.lookAt);
  const [emphasised, setEmphasised] = useState<VictimVariable | null>(null);
  const [isTableShown, setTableShown] = useState(false);

  return (
    <Panel title={say(words.curve)} aside={<span className="curve-how">{say(words.curveHint)}</span>}>
      <div className="curve-panel">
        <CurveChart
          label={say(words.curveLabel)}
          series={curveSeries(debrief, say)}
          signs={curveSigns(debrief, say)}
          money={debrief.curve.points.map(({ money }) => money)}
          moneyNames={{ secured: say(words.kept), atRisk: say(words.atRisk), lost: say(words.lostName) }}
          axisName={say(words.curveStep)}
          selected={point}
          onSelect={lookAt}
          describe={(at) => describePoint(debrief, at, say)}
          emphasised={emphasised}
        />
        <CurveMoment debrief={debrief} point={point} emphasised={emphasised} onEmphasise={setEmphasised} />
      </div>
      <div className="curve-foot">
        <p>{say(words.signs)}</p>
        <Button
          kind="quiet"
          size="small"
          aria-expanded={isTableShown}
          onClick={() => setTableShown(!isTableShown)}
        >
          {say(isTableShown ? words.curveTableHide : words.curveTable)}
        </Button>
      </div>
      <div className={isTableShown ? 'curve-table-box' : 'curve-table-box curve-table-put-away'}>
        <CurveTable debrief={debrief} />
      </div>
    </Panel>
  );
}
