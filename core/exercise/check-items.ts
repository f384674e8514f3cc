import { problem, warning, type ScriptProblem } from '../check/script-problem';
import type { ExerciseItem, LimitItem } from './exercise-schema';

type Path = ScriptProblem['at']['path'];

/** Fewer items than this say nothing about a habit of the writer. */
const fewItems = 4;

function longestIsRight({ options }: ExerciseItem): boolean {
  const longest = Math.max(...options.map(({ text }) => [...text].length));
  return options.some(({ text, right }) => right && [...text].length === longest);
}

/** Checks of questions with options: ids are unique, and the right option is not always the longest. */
export function checkItems(
  items: readonly (ExerciseItem | LimitItem)[],
  path: Path,
): readonly ScriptProblem[] {
  const seen = new Set<string>();
  const repeated = items.flatMap((item, at) => {
    const { id } = item;
    const found: ScriptProblem[] = [];
    if (seen.has(id)) found.push(problem('shape/duplicate-id', [...path, at, 'id'], { id, first: id }));
    seen.add(id);
    const ids = 'options' in item ? item.options.map((option) => option.id) : [];
    ids.forEach((option, optionAt) => {
      if (ids.indexOf(option) < optionAt)
        found.push(
          problem('shape/duplicate-id', [...path, at, 'options', optionAt, 'id'], {
            id: option,
            first: option,
          }),
        );
    });
    return found;
  });
  const single = items.flatMap((item) => ('options' in item && item.choose === 'one' ? [item] : []));
  const given = single.filter(longestIsRight).length;
  const leaks = single.length >= fewItems && given > single.length / 2;
  return [
    ...repeated,
    ...(leaks ? [warning('exercise/longest-is-right', path, { count: given, of: single.length })] : []),
  ];
}
