import type { Dimension, FraudType } from '../script/vocabulary';

/** Where a person stands with one fraud type (design 4: mastered, due). */
export type FraudTypeProgress = {
  readonly fraudType: FraudType;
  /** Counted runs that ended, and those of them that passed. */
  readonly runs: number;
  readonly passes: number;
  /** Dispositions passed in, as `script id/disposition`. */
  readonly dispositionsPassed: readonly string[];
  readonly bestProcess: number | null;
  readonly lastPlayedAt: number | null;
  readonly mastered: boolean;
  /** When practice is due again (milliseconds), or null where nothing was passed yet. */
  readonly dueAt: number | null;
  readonly isDue: boolean;
  /** Mean share 0…1 by dimension over counted runs, with how many runs it rests on. */
  readonly dimensions: Readonly<Partial<Record<Dimension, { readonly mean: number; readonly runs: number }>>>;
};

/** All that the progress page shows. */
export type ProgressReport = {
  readonly fraudTypes: readonly FraudTypeProgress[];
  /** Training days in a row up to today or yesterday, by local calendar day of the host. */
  readonly streakDays: number;
  readonly trainingDays: number;
  readonly countedRuns: number;
  readonly passes: number;
  /** 模拟劝阻率: counted runs with an acceptable ending ÷ counted runs that ended, false alarms apart; null without runs. */
  readonly dissuasionRate: number | null;
  /** 模拟止损金额 in whole yuan over counted runs. */
  readonly moneySecured: number;
  readonly moneyLost: number;
  /** First and best process score, to show growth. */
  readonly firstProcess: number | null;
  readonly bestProcess: number | null;
};
