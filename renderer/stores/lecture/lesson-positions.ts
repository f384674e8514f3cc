import { lessonParts } from '#core/lesson/steps/lesson-step';
import type { LessonPosition } from '#core/lesson/steps/lesson-position';

/** Where somebody stands in a lesson, for as long as the window lives: a reload and a way back come to the same step. */
export type LessonPositions = {
  readonly read: () => LessonPosition | null;
  readonly write: (position: LessonPosition | null) => void;
};

function positionIn(text: string | null): LessonPosition | null {
  if (text === null) return null;
  const { part, revealed, step } = JSON.parse(text) as Record<string, unknown>;
  const known = lessonParts.find((name) => name === part);
  if (known === undefined || typeof step !== 'string' || !Number.isInteger(revealed)) return null;
  return { step, part: known, revealed: revealed as number };
}

/** See {@link LessonPositions}. Kept under a key of its own for each person and lesson; storage may be forbidden or spoilt. */
export function sessionPositions(storage: () => Storage, key: string): LessonPositions {
  return {
    read: () => {
      try {
        return positionIn(storage().getItem(key));
      } catch {
        return null;
      }
    },
    write: (position) => {
      try {
        if (position === null) storage().removeItem(key);
        else storage().setItem(key, JSON.stringify(position));
      } catch {
        // Then a reload begins at the beginning, and that is all.
      }
    },
  };
}
