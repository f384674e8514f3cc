import { checkTexts } from '../check/language/check-texts';
import { problem, type ScriptProblem } from '../check/script-problem';
import { checkItems } from '../exercise/check-items';
import type { Lesson } from './lesson-schema';

type Path = ScriptProblem['at']['path'];

type PlacedId = { readonly id: string; readonly path: Path };

function duplicates(ids: readonly PlacedId[]): readonly ScriptProblem[] {
  const first = new Map<string, Path>();
  return ids.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (earlier !== undefined) return [problem('shape/duplicate-id', path, { id, first: earlier.join('.') })];
    first.set(id, path);
    return [];
  });
}

function inside(list: readonly { readonly id: string }[], path: Path): readonly PlacedId[] {
  return list.map(({ id }, at) => ({ id, path: [...path, at, 'id'] }));
}

function idsOf(lesson: Lesson): readonly PlacedId[] {
  return [
    ...inside(lesson.warning.steps, ['warning', 'steps']),
    ...inside(lesson.stages, ['stages']),
    ...inside(lesson.objections, ['objections']),
    ...inside(lesson.breakingPoints, ['breakingPoints']),
  ];
}

/** Checks of a lesson beyond its shape: ids, pauses in the case, questions that are not given away, and its texts. */
export function checkLesson(lesson: Lesson): readonly ScriptProblem[] {
  const pauses = lesson.warning.steps.filter(({ pause }) => pause !== undefined).length;
  return [
    ...duplicates(idsOf(lesson)),
    ...duplicates(inside(lesson.outreach.turns, ['outreach', 'turns'])),
    ...duplicates(inside(lesson.outreach.selfCheck, ['outreach', 'selfCheck'])),
    ...(pauses === 0 ? [problem('lesson/no-pause', ['warning', 'steps'])] : []),
    ...checkItems(lesson.checks, ['checks']),
    ...checkTexts(lesson),
  ];
}
