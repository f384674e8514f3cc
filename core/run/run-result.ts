import type { Dimension, Duty, EndingKind, ForbiddenLine, FraudType } from '../script/vocabulary';
import type { Mode, Pace } from './run-schema';

/** What is kept of a finished run, so that progress and reports need no replay. Computed by the host from the log. */
export type RunResult = {
  readonly run: string;
  readonly person: string;
  readonly kind: 'talk' | 'exercise';
  /** Stable id and content hash of what was played. */
  readonly subject: string;
  readonly subjectHash: string;
  readonly rulesetHash: string;
  readonly engine: number;
  readonly fraudType: FraudType;
  readonly title: string;
  readonly disposition: string | null;
  readonly duty: Duty;
  readonly mode: Mode;
  readonly pace: Pace;
  readonly startedAt: number;
  readonly endedAt: number;
  /** Whether the run counts for mastery, streak and 劝阻率 (mode only; what-if and learning modes never do). */
  readonly counted: boolean;
  readonly process: number;
  readonly passed: boolean;
  readonly ending: { readonly id: string; readonly kind: EndingKind; readonly acceptable: boolean } | null;
  /** Whole yuan at the end; `lost` is what went during the run, without what was gone before it. */
  readonly money: { readonly atRisk: number; readonly lost: number; readonly secured: number };
  readonly vetoes: readonly ForbiddenLine[];
  /** Share 0…1 by dimension, for the dimensions that the expert earns credit in. */
  readonly dimensions: Readonly<Partial<Record<Dimension, number>>>;
};
