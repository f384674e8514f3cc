import type { DoctrineCoverage } from '../scoring/doctrine-coverage';
import type { Score } from '../scoring/score-run';
import type { Mode, Pace } from '../run/run-schema';
import type { Duty, EndingKind, FraudType, Quality } from '../script/vocabulary';
import type { DebriefCurve } from './debrief-curve';
import type { DimensionExplanation } from './explain-dimensions';
import type { MainReason } from './main-reasons';
import type { SceneScore } from './scene-scores';
import type { TurnEntry } from './turn-entry';

/** Everything that names what was played, for the screen and for every print. */
export type DebriefSubject = {
  readonly run: string;
  readonly script: { readonly id: string; readonly version: number; readonly hash: string };
  readonly ruleset: { readonly id: string; readonly version: number; readonly hash: string };
  readonly engine: number;
  readonly title: string;
  readonly fraudType: FraudType;
  readonly persona: { readonly name: string; readonly age: number };
  readonly disposition: { readonly id: string; readonly name: string };
  readonly duty: Duty;
  readonly mode: Mode;
  readonly pace: Pace;
  readonly startedAt: number;
  /** True where script or ruleset is a teaching draft (教学草案): everything shown rests on it. */
  readonly isTeachingDraft: boolean;
};

/** How the run stands: it came to an ending, was given up, or can still go on. */
export type DebriefState = 'ended' | 'abandoned' | 'open';

/** The outcome, apart from the process score: how it ended and what became of the money. */
export type DebriefOutcome = {
  readonly id: string;
  readonly kind: EndingKind;
  readonly title: string;
  readonly rank: number;
  readonly acceptable: boolean;
  readonly text: string;
  readonly because: string;
};

/**
 * Whole yuan. `goneBefore` was lost before the talk began; the talk either lost more (`lost`) or got some of it back
 * (`recovered`, which is part of `kept`), on balance. total = kept + stillAtRisk + goneBefore + lost − recovered.
 */
export type DebriefMoney = {
  readonly total: number;
  readonly goneBefore: number;
  readonly kept: number;
  readonly lost: number;
  readonly recovered: number;
  readonly stillAtRisk: number;
};

/** How many of the trainee's own decisions had which quality; beats decide nothing and are left out. */
export type DecisionCounts = Readonly<Record<Quality, number>> & {
  readonly total: number;
  readonly timedOut: number;
};

/** 复盘: what a run shows afterwards. A plain value; the screen and the print only lay it out. */
export type Debrief = {
  readonly subject: DebriefSubject;
  readonly state: DebriefState;
  /** Null until an ending was reached: an abandoned run has no result. */
  readonly verdict: 'passed' | 'failed' | null;
  /** Whether the mode counts for mastery, streak and 劝阻率. */
  readonly counts: boolean;
  readonly score: Score;
  /** At most three, the weightiest first. */
  readonly reasons: readonly MainReason[];
  readonly outcome: DebriefOutcome | null;
  readonly money: DebriefMoney;
  readonly decisions: DecisionCounts;
  readonly turns: readonly TurnEntry[];
  readonly curve: DebriefCurve;
  readonly dimensions: readonly DimensionExplanation[];
  readonly scenes: readonly SceneScore[];
  readonly doctrine: readonly DoctrineCoverage[];
  /** Turn indexes at which a hint was asked. */
  readonly hints: readonly number[];
  /** Time on the turns together, pauses left out; null where the log has none. */
  readonly elapsedMs: number | null;
  /** True where the case touched a crisis: the trainee too is told where to find help. */
  readonly touchedCrisis: boolean;
  /** For 假如重来: the run it branches from and how many of its turns were taken over. */
  readonly branch: { readonly run: string; readonly turns: number } | null;
};
