import type { VictimVariables } from '../../dialogue/victim-state';
import type { Lesson } from '../lesson-schema';

/** An option of a check question. */
export type CheckOption = Lesson['checks'][number]['options'][number];

/** The state of the victim of the demonstration after a number of turns. */
export type DemonstrationPoint = { readonly turn: number; readonly variables: VictimVariables };

/** What is shown to the room at one step. Text is that of the lesson and of the script, word for word. */
export type StepContent =
  | { readonly kind: 'cover'; readonly typeName: string; readonly title: string; readonly aim: string }
  | { readonly kind: 'who'; readonly text: string }
  | {
      readonly kind: 'told';
      readonly caseTitle: string;
      readonly number: number;
      readonly of: number;
      readonly told: string;
      readonly believes: string;
      readonly feels: string;
    }
  /** Reveals its points. */
  | { readonly kind: 'pause'; readonly question: string; readonly points: readonly string[] }
  | { readonly kind: 'outcome'; readonly outcome: string; readonly lesson: string }
  | {
      readonly kind: 'stage';
      readonly number: number;
      readonly of: number;
      readonly stage: Lesson['stages'][number];
    }
  | { readonly kind: 'questions'; readonly questions: readonly string[] }
  /** Reveals the need, then the answer. */
  | {
      readonly kind: 'objection';
      readonly number: number;
      readonly of: number;
      readonly objection: Lesson['objections'][number];
    }
  | {
      readonly kind: 'breaking-point';
      readonly number: number;
      readonly of: number;
      readonly point: Lesson['breakingPoints'][number];
    }
  | {
      readonly kind: 'musts';
      readonly part: number;
      readonly of: number;
      readonly musts: readonly { readonly action: string; readonly name: string; readonly how: string }[];
    }
  /** Reveals what to say instead. */
  | {
      readonly kind: 'never';
      readonly part: number;
      readonly of: number;
      readonly never: readonly {
        readonly forbidden: string;
        readonly here: string;
        readonly instead: string;
      }[];
    }
  /** Before the demonstration: who is on the line, and what the alert says. */
  | {
      readonly kind: 'demonstration-start';
      readonly scriptTitle: string;
      readonly alert: string;
      readonly known: readonly string[];
      readonly victim: string;
    }
  /** One turn of the expert's way. Reveals the officer's words, then why. */
  | {
      readonly kind: 'demonstration-turn';
      readonly number: number;
      readonly of: number;
      readonly scene: string;
      /** What can be seen or heard, and what the victim says; what followed the last turn comes first. */
      readonly before: readonly { readonly kind: 'seen' | 'victim' | 'passed'; readonly text: string }[];
      readonly officer: string;
      readonly isAct: boolean;
      readonly why: string;
      readonly point: DemonstrationPoint;
    }
  | {
      readonly kind: 'demonstration-end';
      readonly title: string;
      readonly text: string;
      readonly because: string;
      readonly points: readonly DemonstrationPoint[];
    }
  /** Reveals which options are right, with reasons. */
  | {
      readonly kind: 'check';
      readonly number: number;
      readonly of: number;
      readonly check: Lesson['checks'][number];
    }
  | { readonly kind: 'closing'; readonly lesson: string; readonly sentences: readonly string[] };

/** The parts of a lesson, for a table of contents and for going there. */
export const lessonParts = [
  'opening',
  'case',
  'stages',
  'questions',
  'objections',
  'breaking-points',
  'musts',
  'never',
  'demonstration',
  'checks',
  'closing',
] as const;
export type LessonPart = (typeof lessonParts)[number];

/**
 * One step of a lesson as it is taught: the screen, the projector and the slides show the same steps in the same order.
 * `reveals` is how many presses it takes to show all of it after it has come up (0…n). `notes` are for whoever teaches.
 */
export type LessonStep = {
  /** Stable within the lesson: `case/frozen`. */
  readonly id: string;
  readonly part: LessonPart;
  readonly reveals: number;
  readonly notes: readonly string[];
  readonly content: StepContent;
};
