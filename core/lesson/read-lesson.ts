import type { ScriptProblem } from '../check/script-problem';
import { fail, ok, type Result } from '../lib/result';
import { readText } from '../script/read-document';
import { checkLesson } from './check-lesson';
import { lessonSchema, type Lesson } from './lesson-schema';

/** A lesson that may be taught: no problem of severity error. Warnings come along. */
export type ReadLesson = {
  readonly document: unknown;
  readonly lesson: Lesson;
  readonly hash: string;
  readonly warnings: readonly ScriptProblem[];
};

/** Reads a lesson file: YAML, shape and the checks of a lesson. Fails with every error found, each with its line. */
export function readLessonText(text: string): Result<ReadLesson, readonly ScriptProblem[]> {
  const read = readText(lessonSchema, text);
  if (!read.ok) return read;
  const { document, value: lesson, hash, locate } = read.value;
  const found = checkLesson(lesson).map(locate);
  if (found.some(({ severity }) => severity === 'error')) return fail(found);
  return ok({ document, lesson, hash, warnings: found });
}
