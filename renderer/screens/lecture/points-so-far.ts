import type { DemonstrationPoint, LessonStep } from '#core/lesson/steps/lesson-step';

const none: readonly DemonstrationPoint[] = [];

/** States of the victim up to a turn of the demonstration, the beginning included; empty elsewhere. */
export function pointsSoFar(
  steps: readonly LessonStep[],
  { content }: LessonStep,
): readonly DemonstrationPoint[] {
  if (content.kind !== 'demonstration-turn') return none;
  const whole = steps.find((step) => step.content.kind === 'demonstration-end')?.content;
  return whole?.kind === 'demonstration-end'
    ? whole.points.filter(({ turn }) => turn <= content.number)
    : [content.point];
}
