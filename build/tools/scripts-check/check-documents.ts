import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { readCalendarText } from '#core/daily/calendar-schema';
import type { ScriptProblem } from '#core/check/script-problem';
import { readExerciseText } from '#core/exercise/read-exercise';
import { readLessonText } from '#core/lesson/read-lesson';
import type { Ruleset } from '#core/ruleset/ruleset-schema';
import type { FraudType } from '#core/script/vocabulary';

/** A lesson, an exercise or the calendar with what was found; `id` is null where its shape is broken. */
export type CheckedDocument = {
  readonly kind: 'lesson' | 'exercise' | 'calendar';
  readonly file: string;
  readonly id: string | null;
  readonly fraudType: FraudType | null;
  readonly problems: readonly ScriptProblem[];
};

function yamlFiles(root: string, folder: string): readonly string[] {
  const inside = path.join(root, 'scripts-data', folder);
  if (!existsSync(inside)) return [];
  return readdirSync(inside)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => path.join(inside, name));
}

function checkLessonFile(file: string): CheckedDocument {
  const read = readLessonText(readFileSync(file, 'utf8'));
  const document = { kind: 'lesson' as const, file };
  if (!read.ok) return { ...document, id: null, fraudType: null, problems: read.error };
  const { lesson, warnings } = read.value;
  return { ...document, id: lesson.id, fraudType: lesson.fraudType, problems: warnings };
}

function checkExerciseFile(file: string, ruleset: Ruleset): CheckedDocument {
  const read = readExerciseText(readFileSync(file, 'utf8'), ruleset);
  const document = { kind: 'exercise' as const, file };
  if (!read.ok) return { ...document, id: null, fraudType: null, problems: read.error };
  const { exercise, warnings } = read.value;
  return { ...document, id: exercise.id, fraudType: exercise.fraudType, problems: warnings };
}

function checkCalendarFile(file: string): CheckedDocument {
  const read = readCalendarText(readFileSync(file, 'utf8'));
  const problems = read.ok ? [] : read.error;
  return { kind: 'calendar', file, id: read.ok ? 'calendar' : null, fraudType: null, problems };
}

/** Checks the shipped lessons, exercises and the calendar. */
export function checkDocuments(root: string, ruleset: Ruleset): readonly CheckedDocument[] {
  const calendar = path.join(root, 'scripts-data', 'calendar.yaml');
  return [
    ...yamlFiles(root, 'lessons').map(checkLessonFile),
    ...yamlFiles(root, 'exercises').map((file) => checkExerciseFile(file, ruleset)),
    ...(existsSync(calendar) ? [checkCalendarFile(calendar)] : []),
  ];
}
