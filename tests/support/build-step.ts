import { lessonParts, type LessonStep } from '#core/lesson/steps/lesson-step';

/** A step of a lesson by its id (`case/frozen`); it shows its id and nothing more. */
export function buildStep(id: string, reveals: number, touches: Partial<LessonStep> = {}): LessonStep {
  const part = lessonParts.find((name) => id.startsWith(`${name}/`)) ?? 'opening';
  return { id, part, reveals, notes: [], content: { kind: 'who', text: `在 ${id}` }, ...touches };
}
