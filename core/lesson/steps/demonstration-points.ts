import type { DemonstrationPoint, LessonStep } from './lesson-step';

/** States of the victim of the demonstration from its start up to a step of it; undefined elsewhere in the lesson. */
export function demonstrationPoints(
  steps: readonly LessonStep[],
  at: number,
): readonly DemonstrationPoint[] | undefined {
  const content = steps[at]?.content;
  if (content?.kind === 'demonstration-end') return content.points;
  if (content?.kind !== 'demonstration-turn') return undefined;
  const end = steps.find((step) => step.content.kind === 'demonstration-end')?.content;
  return end?.kind === 'demonstration-end' ? end.points.slice(0, content.number + 1) : [content.point];
}
