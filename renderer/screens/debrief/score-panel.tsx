import type { Debrief } from '#core/debrief/debrief';

import { useWords } from '../../app/words';
import { RadarChart } from '../../components/charts/radar-chart';
import { Panel } from '../../components/panel';
import { DimensionTable } from './dimension-table';
import { SceneTable } from './scene-table';
import { scoreMessages as words } from './score-messages';
import './score-panel.css';

/** The process score: the radar with its table, every point down to its step, and how each scene went. */
export function ScorePanel({ debrief }: { readonly debrief: Debrief }) {
  const { say } = useWords();
  const { dimensions, scenes, score, verdict } = debrief;
  if (dimensions.length === 0) {
    return (
      <Panel title={say(words.title)}>
        <p>{say(words.noMeasure)}</p>
      </Panel>
    );
  }
  return (
    <Panel title={say(words.title)}>
      <div className="score-panel">
        <div className="score-radar">
          <RadarChart
            label={say(words.radar)}
            axes={dimensions.map(({ dimension, name, share }) => ({ id: dimension, label: name, share }))}
            mark={score.mark / 100}
          />
          <p className="score-radar-note">{say(words.radarMark, { mark: score.mark })}</p>
        </div>
        <div className="score-tables">
          <DimensionTable dimensions={dimensions} />
          <p className="score-rule">{say(verdict === null ? words.unfinished : words.rule)}</p>
        </div>
      </div>
      {scenes.length > 1 && <SceneTable scenes={scenes} />}
    </Panel>
  );
}
