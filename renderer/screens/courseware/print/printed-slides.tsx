import type { PrintedLesson } from '#core/courseware/printed-lessons';
import { demonstrationPoints } from '#core/lesson/steps/demonstration-points';

import { StepView } from '../../stage/step/step-view';
import { PrintedSlide } from './printed-slide';

type PrintedSlidesProps = { readonly lessons: readonly PrintedLesson[]; readonly stamp: string };

/** The steps of lessons, a page each, everything revealed: the slides on paper. */
export function PrintedSlides({ lessons, stamp }: PrintedSlidesProps) {
  return (
    <div className="printed-slides">
      {lessons.flatMap(({ steps, title }) =>
        steps.map((step, at) => (
          <PrintedSlide key={`${title}/${step.id}`} foot={`${title} · ${at + 1}/${steps.length} · ${stamp}`}>
            <StepView step={step} revealed={step.reveals} points={demonstrationPoints(steps, at)} />
          </PrintedSlide>
        )),
      )}
    </div>
  );
}
