import { checkTexts } from '../check/language/check-texts';
import { problem, type ScriptProblem } from '../check/script-problem';
import type { Ruleset } from '../ruleset/ruleset-schema';
import { checkItems } from './check-items';
import type { Exercise } from './exercise-schema';

type Path = ScriptProblem['at']['path'];

function unknownSlips({ items, slips = [] }: Exercise): readonly ScriptProblem[] {
  const known = new Set(slips.map(({ id }) => id));
  const asked = new Set(items.flatMap(({ slip }) => slip ?? []));
  const missing = items.flatMap(({ slip }, at) =>
    slip === undefined || known.has(slip)
      ? []
      : [problem('exercise/unknown-slip', ['items', at, 'slip'], { id: slip })],
  );
  const unused = slips.flatMap(({ id }, at) =>
    asked.has(id) ? [] : [problem('exercise/unused-slip', ['slips', at], { id })],
  );
  return [...missing, ...unused];
}

function unknownDoctrine({ items }: Exercise, ruleset: Ruleset): readonly ScriptProblem[] {
  const shown = new Map(
    ruleset.doctrine.flatMap(({ entries }) =>
      entries.flatMap((entry) => entry.items.map(({ id, shownIn }) => [id, shownIn] as const)),
    ),
  );
  return items.flatMap(({ shows = [] }, at) =>
    shows.flatMap((id): readonly ScriptProblem[] => {
      const path: Path = ['items', at, 'shows'];
      return shown.has(id) ? [] : [problem('shape/unknown-doctrine', path, { id })];
    }),
  );
}

function withoutLimits({ items }: Exercise, ruleset: Ruleset): readonly ScriptProblem[] {
  return items.flatMap((item, at) => {
    if (!('limit' in item)) return [];
    const { step } = item.limit;
    const times = new Set(ruleset.chainLimits.map((row) => row[step]));
    return times.size > 1 ? [] : [problem('exercise/no-limits', ['items', at, 'limit'], { step })];
  });
}

/** Checks of an exercise beyond its shape. With a ruleset its doctrine items and time limits are looked up too. */
export function checkExercise(exercise: Exercise, ruleset?: Ruleset): readonly ScriptProblem[] {
  return [
    ...checkItems(exercise.items, ['items']),
    ...unknownSlips(exercise),
    ...(ruleset === undefined
      ? []
      : [...unknownDoctrine(exercise, ruleset), ...withoutLimits(exercise, ruleset)]),
    ...checkTexts(exercise),
  ];
}
