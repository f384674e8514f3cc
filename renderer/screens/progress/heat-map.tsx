import type { FraudTypeEntry } from '#core/library/library-view';
import type { ProgressReport } from '#core/progress/progress-report';
import { dimensions } from '#core/script/vocabulary';

import { useWords } from '../../app/words';
import { classNames } from '../../components/class-names';
import { fraudTypeName } from '../../components/fraud-type-name';
import { Panel } from '../../components/panel';
import type { DimensionNames } from '../../stores/progress-store';
import { heatRows, type HeatCell } from './heat-rows';
import { progressMessages as words } from './messages';
import './heat-map.css';

type HeatMapProps = {
  readonly report: ProgressReport;
  readonly fraudTypes: readonly FraudTypeEntry[];
  readonly dimensionNames: DimensionNames;
};

/** Dimensions by fraud type. A real table: every cell says its number, the tint is only for the eye. */
export function HeatMap({ report, fraudTypes, dimensionNames }: HeatMapProps) {
  const { language, say } = useWords();
  const { rows, means, weakest, untouched } = heatRows(report, fraudTypes);
  const nameOf = (dimension: (typeof dimensions)[number]) => dimensionNames[dimension] ?? dimension;
  const separator = language === 'zh' ? '、' : ', ';
  return (
    <Panel title={say(words.heatTitle)}>
      {rows.length === 0 ? (
        <p>{say(words.heatEmpty)}</p>
      ) : (
        <>
          <p className="heat-map-lead">
            {weakest !== null && (
              <strong>
                {say(words.heatWeakest, { dimension: nameOf(weakest.dimension), percent: weakest.percent })}
              </strong>
            )}{' '}
            {say(words.heatLead)}
          </p>
          <div className="heat-map-scroll" tabIndex={0} role="region" aria-label={say(words.heatCaption)}>
            <table className="heat-map">
              <caption className="only-read">{say(words.heatCaption)}</caption>
              <thead>
                <tr>
                  <th scope="col">{say(words.heatType)}</th>
                  <th scope="col" className="heat-map-runs">
                    {say(words.heatRuns)}
                  </th>
                  {dimensions.map((dimension) => (
                    <th key={dimension} scope="col" className="heat-map-dimension" lang="zh-CN">
                      <span className="heat-map-code">{dimension}</span>
                      {dimensionNames[dimension]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.type.id}>
                    <th scope="row">{fraudTypeName(row.type, language)}</th>
                    <td className="heat-map-runs">{row.runs}</td>
                    {row.cells.map((cell, index) => (
                      <Cell key={dimensions[index]} cell={cell} />
                    ))}
                  </tr>
                ))}
              </tbody>
              {rows.length > 1 && (
                <tfoot>
                  <tr>
                    <th scope="row">{say(words.heatAll)}</th>
                    <td className="heat-map-runs">{rows.reduce((sum, row) => sum + row.runs, 0)}</td>
                    {means.map((cell, index) => (
                      <Cell key={dimensions[index]} cell={cell} />
                    ))}
                  </tr>
                </tfoot>
              )}
            </table>
          </div>
          {untouched.length > 0 && (
            <p className="heat-map-untouched">
              {say(words.heatUntouched, {
                types: untouched.map((type) => fraudTypeName(type, language)).join(separator),
              })}
            </p>
          )}
        </>
      )}
    </Panel>
  );
}

/** Six steps: 0–19, 20–39, 40–59, 60–79, 80–94, 95–100. */
const step = (percent: number): number => [20, 40, 60, 80, 95].filter((limit) => percent >= limit).length;

function Cell({ cell }: { readonly cell: HeatCell | null }) {
  const { say } = useWords();
  if (cell === null) {
    return (
      <td className="heat-cell">
        <span aria-hidden="true">·</span>
        <span className="only-read">{say(words.heatNothing)}</span>
      </td>
    );
  }
  return (
    <td
      className={classNames('heat-cell', `heat-cell-${step(cell.percent)}`)}
      title={say(words.heatCell, cell)}
    >
      {cell.percent}
    </td>
  );
}
