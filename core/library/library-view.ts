import type { ScriptProblem } from '../check/script-problem';
import type { ExerciseKind } from '../exercise/exercise-schema';
import type { AlertLevel, Duty, FraudType, SceneKind } from '../script/vocabulary';

/** One fraud type as the library shows it. */
export type FraudTypeEntry = {
  readonly id: FraudType;
  readonly name: string;
  readonly short: string;
  readonly english: string;
  /** One sentence: how it starts. */
  readonly opening: string;
};

/** What the library says of a script without opening it. */
export type ScriptSummary = {
  readonly hash: string;
  readonly id: string;
  readonly version: number;
  readonly fraudType: FraudType;
  /** The type that lists show it under: a false alarm stands among the frauds that it looks like. */
  readonly listedUnder: FraudType;
  readonly title: string;
  readonly summary: string;
  readonly status: 'teaching-draft' | 'signed-off';
  readonly minutes: number;
  readonly alertLevel: AlertLevel;
  readonly persona: { readonly name: string; readonly age: number };
  readonly scenes: readonly SceneKind[];
  readonly duties: readonly Duty[];
  readonly dispositions: readonly { readonly id: string; readonly name: string }[];
};

/** What the library says of an exercise without opening it. */
export type ExerciseSummary = {
  readonly hash: string;
  readonly id: string;
  readonly version: number;
  readonly kind: ExerciseKind;
  readonly fraudType: FraudType;
  readonly title: string;
  readonly summary: string;
  readonly status: 'teaching-draft' | 'signed-off';
  readonly duties: readonly Duty[];
  readonly questions: number;
};

/** A script file that could not be read: the rest of the library still loads. */
export type BrokenScript = { readonly file: string; readonly problems: readonly ScriptProblem[] };

/** All that there is to practise. */
export type Library = {
  readonly fraudTypes: readonly FraudTypeEntry[];
  readonly scripts: readonly ScriptSummary[];
  readonly exercises: readonly ExerciseSummary[];
  /** Fraud types that a lesson file is there for. */
  readonly lessons: readonly FraudType[];
  readonly broken: readonly BrokenScript[];
  /** Hash of the ruleset that new runs are played under. */
  readonly ruleset: string;
};
