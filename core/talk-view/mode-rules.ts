import type { Mode } from '../run/run-schema';

/** What a mode shows and allows during a talk (design 4). What it counts for is `countedModes` of the run. */
export type ModeRules = {
  /** Answer limits run, at the person's pace. */
  readonly hasLimits: boolean;
  /** The six variables are in sight. */
  readonly showsMeters: boolean;
  /** A hint may be asked for. */
  readonly allowsHints: boolean;
  /** Each choice is commented at once. */
  readonly givesFeedback: boolean;
  /** Dispositions go by their names, and the veto list stands on the briefing. */
  readonly isLearning: boolean;
};

const learning = { hasLimits: false, showsMeters: true, isLearning: true } as const;
const sealed = {
  hasLimits: true,
  showsMeters: false,
  allowsHints: false,
  givesFeedback: false,
  isLearning: false,
} as const;

/** The rules of every mode. 假如重来 shows the meters and leaves judging to the debrief, which compares both curves. */
export const modeRules: Readonly<Record<Mode, ModeRules>> = {
  demonstration: { ...learning, allowsHints: false, givesFeedback: true },
  guided: { ...learning, allowsHints: true, givesFeedback: true },
  practice: sealed,
  'free-answer': sealed,
  exam: sealed,
  drill: { ...sealed, hasLimits: false },
  'what-if': { ...learning, allowsHints: false, givesFeedback: false },
};
