import { lessonParts, type LessonPart, type LessonStep } from './lesson-step';

/** Where a lesson stands: a step by its place (0…n−1) and how many of its reveals are out (0…reveals). */
export type LessonPlace = { readonly at: number; readonly revealed: number };

/** A place as it is kept: by the step's id, so that a lesson that was edited meanwhile still finds it. */
export type LessonPosition = { readonly step: string; readonly part: LessonPart; readonly revealed: number };

/** The beginning. */
export const lessonStart: LessonPlace = { at: 0, revealed: 0 };

/** A place that there is: what lies outside of the steps or of a step's reveals is brought to the nearest end. */
export function placeWithin(steps: readonly LessonStep[], { at, revealed }: LessonPlace): LessonPlace {
  const there = Math.max(0, Math.min(steps.length - 1, at));
  const reveals = steps[there]?.reveals ?? 0;
  return { at: there, revealed: Math.max(0, Math.min(reveals, revealed)) };
}

/** What the next press does: shows more of the step, then the next step. At the very end it stays. */
export function nextPlace(steps: readonly LessonStep[], place: LessonPlace): LessonPlace {
  const { at, revealed } = placeWithin(steps, place);
  if (revealed < (steps[at]?.reveals ?? 0)) return { at, revealed: revealed + 1 };
  return at + 1 < steps.length ? { at: at + 1, revealed: 0 } : { at, revealed };
}

/** What the press backwards does: takes back what was shown last, then the step before with all of it shown. */
export function backPlace(steps: readonly LessonStep[], place: LessonPlace): LessonPlace {
  const { at, revealed } = placeWithin(steps, place);
  if (revealed > 0) return { at, revealed: revealed - 1 };
  return at > 0 ? { at: at - 1, revealed: steps[at - 1]?.reveals ?? 0 } : { at, revealed };
}

/** How a place is kept. Null where there are no steps at all. */
export function positionOf(steps: readonly LessonStep[], place: LessonPlace): LessonPosition | null {
  const { at, revealed } = placeWithin(steps, place);
  const step = steps[at];
  return step === undefined ? null : { step: step.id, part: step.part, revealed };
}

/** Finds a kept place again: the step; where the lesson has lost it, the beginning of its part; else the beginning. */
export function placeOf(steps: readonly LessonStep[], position: LessonPosition | null): LessonPlace {
  if (position === null) return lessonStart;
  const at = steps.findIndex(({ id }) => id === position.step);
  if (at >= 0) return placeWithin(steps, { at, revealed: position.revealed });
  const part = steps.findIndex((step) => step.part === position.part);
  return part >= 0 ? { at: part, revealed: 0 } : lessonStart;
}

/** A part of a lesson in its table of contents: where it begins and how many steps it has. */
export type LessonSpan = { readonly part: LessonPart; readonly at: number; readonly count: number };

/** The parts that a lesson has, in order. */
export function lessonSpans(steps: readonly LessonStep[]): readonly LessonSpan[] {
  return lessonParts.flatMap((part) => {
    const at = steps.findIndex((step) => step.part === part);
    return at < 0 ? [] : [{ part, at, count: steps.filter((step) => step.part === part).length }];
  });
}
