import type { FraudTypeEntry } from '#core/library/library-view';
import type { ProgressReport } from '#core/progress/progress-report';
import { dimensions, type Dimension } from '#core/script/vocabulary';

/** One number of the heat map, in per cent. */
export type HeatCell = { readonly percent: number; readonly runs: number };

/** A fraud type that was practised, with a cell for each of the ten dimensions. */
export type HeatRow = {
  readonly type: FraudTypeEntry;
  readonly runs: number;
  readonly cells: readonly (HeatCell | null)[];
};

/** Rows of the heat map in the order of the catalogue, the means below them, and what was never practised. */
export type Heat = {
  readonly rows: readonly HeatRow[];
  readonly means: readonly (HeatCell | null)[];
  readonly weakest: { readonly dimension: Dimension; readonly percent: number } | null;
  readonly untouched: readonly FraudTypeEntry[];
};

const percent = (share: number): number => Math.round(share * 100);

/** Arranges a report as a table. Means weigh each run alike, so that one lucky run of a rare type does not shine. */
export function heatRows(report: ProgressReport, fraudTypes: readonly FraudTypeEntry[]): Heat {
  const played = fraudTypes.flatMap((type) => {
    const progress = report.fraudTypes.find((each) => each.fraudType === type.id && each.runs > 0);
    return progress === undefined ? [] : [{ type, progress }];
  });
  const rows = played.map(({ type, progress }) => ({
    type,
    runs: progress.runs,
    cells: dimensions.map((dimension) => {
      const found = progress.dimensions[dimension];
      return found === undefined ? null : { percent: percent(found.mean), runs: found.runs };
    }),
  }));
  const means = dimensions.map((dimension) => {
    const found = played.flatMap(({ progress }) => progress.dimensions[dimension] ?? []);
    const runs = found.reduce((sum, each) => sum + each.runs, 0);
    if (runs === 0) return null;
    return { percent: percent(found.reduce((sum, each) => sum + each.mean * each.runs, 0) / runs), runs };
  });
  const weakest = dimensions
    .flatMap((dimension, index) => {
      const mean = means[index];
      return mean == null ? [] : [{ dimension, percent: mean.percent }];
    })
    .reduce<Heat['weakest']>((low, each) => (low === null || each.percent < low.percent ? each : low), null);
  return {
    rows,
    means,
    weakest,
    untouched: fraudTypes.filter((type) => !played.some((each) => each.type.id === type.id)),
  };
}
