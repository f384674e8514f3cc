import { alertLevels, type AlertLevel } from '../script/vocabulary';
import type { Ruleset } from '../ruleset/ruleset-schema';
import type { AlertSlip, ChainStep, Exercise, ExerciseItem, LimitItem } from './exercise-schema';

/** What an option says: a text of its own, or a time in minutes (null: nothing is set). */
export type OptionWords =
  | { readonly kind: 'text'; readonly text: string; readonly why: string }
  | { readonly kind: 'minutes'; readonly minutes: number | null };

/** One option of a question. */
export type QuestionOption = { readonly id: string; readonly right: boolean; readonly words: OptionWords };

/** A question as it is asked under a ruleset. */
export type ExerciseQuestion = {
  readonly id: string;
  readonly prompt: string;
  readonly choose: 'one' | 'some';
  readonly options: readonly QuestionOption[];
  readonly slip: AlertSlip | null;
  readonly seconds: number | null;
  readonly shows: readonly string[];
  readonly basis: readonly string[];
  /** For a question about a time limit: which one, so that the feedback can say it. */
  readonly limit: { readonly step: ChainStep; readonly level: AlertLevel } | null;
};

/** The options of a question about a time limit: the times that the ruleset has for this step, shortest first, no limit last. */
function limitOptions({ limit }: LimitItem, ruleset: Ruleset): readonly QuestionOption[] {
  const times = alertLevels.map(
    (level) => ruleset.chainLimits.find((row) => row.level === level)?.[limit.step] ?? null,
  );
  const right = times[alertLevels.indexOf(limit.level)] ?? null;
  return [...new Set(times)]
    .sort((one, other) => (one ?? Infinity) - (other ?? Infinity))
    .map((minutes) => ({
      id: minutes === null ? 'none' : `m${minutes}`,
      right: minutes === right,
      words: { kind: 'minutes', minutes },
    }));
}

function ownOptions({ options }: ExerciseItem): readonly QuestionOption[] {
  return options.map(({ id, text, right, why }) => ({ id, right, words: { kind: 'text', text, why } }));
}

/**
 * The questions of an exercise under a ruleset. A question about a limit that the ruleset has not at all, or has alike for
 * every level, asks nothing and is left out.
 */
export function exerciseQuestions(exercise: Exercise, ruleset: Ruleset): readonly ExerciseQuestion[] {
  return exercise.items
    .map((item): ExerciseQuestion => {
      const isLimit = 'limit' in item;
      return {
        id: item.id,
        prompt: item.prompt,
        choose: isLimit ? 'one' : item.choose,
        options: isLimit ? limitOptions(item, ruleset) : ownOptions(item),
        slip: exercise.slips?.find(({ id }) => id === item.slip) ?? null,
        seconds: item.seconds ?? null,
        shows: item.shows ?? [],
        basis: item.basis,
        limit: isLimit ? item.limit : null,
      };
    })
    .filter(({ options }) => options.length > 1);
}
