import { dimensions } from '../script/vocabulary';
import type { BotStage, ForbiddenRule } from './bot-stage';
import type { PackedOutcome } from './packed-script';

/** The process score of one play, kept while it goes on: the same rule as `scoreRun`, which a test compares it with. */
export type ProcessScore = {
  /** Back to nought, for the next play. */
  readonly begin: () => void;
  readonly credit: (node: number, outcome: PackedOutcome) => void;
  readonly forbid: (rule: ForbiddenRule) => void;
  /** 0…100. */
  readonly process: () => number;
  /** Summed credit over the expert's. */
  readonly share: () => number;
};

/** A score to be begun anew with each play. Each (node, dimension) is credited once; what is taken counts every time. */
export function processScore(stage: BotStage): ProcessScore {
  const sums = new Float64Array(dimensions.length);
  const taken = new Float64Array(dimensions.length);
  const given = new Uint8Array(stage.packed.nodes.length * dimensions.length);
  let cap = false;
  return {
    begin: () => {
      sums.fill(0);
      taken.fill(0);
      given.fill(0);
      cap = false;
    },
    credit: (node, outcome) => {
      const points = stage.creditOf.get(outcome);
      if (points === undefined) return;
      for (let at = 0; at < points.length; at += 1) {
        const change = points[at] as number;
        const place = node * dimensions.length + at;
        if (change === 0 || (change > 0 && given[place] === 1)) continue;
        if (change > 0) given[place] = 1;
        sums[at] = (sums[at] as number) + change;
      }
    },
    forbid: (rule) => {
      cap ||= rule.cap;
      for (let at = 0; at < taken.length; at += 1)
        taken[at] = (taken[at] as number) + (rule.takes[at] as number);
    },
    process: () => {
      let mean = 0;
      for (let at = 0; at < sums.length; at += 1) {
        const measure = stage.expert[at] as number;
        if (measure <= 0) continue;
        const earned = ((sums[at] as number) - (taken[at] as number)) / measure;
        mean += Math.min(1, Math.max(0, earned)) * (stage.weights[at] as number);
      }
      const full = stage.weightSum === 0 ? 0 : Math.floor((mean / stage.weightSum) * 100 + 1e-9);
      return cap ? Math.min(60, full) : full;
    },
    share: () => {
      if (stage.expertSum === 0) return 0;
      return sums.reduce((sum, points) => sum + points, 0) / stage.expertSum;
    },
  };
}
