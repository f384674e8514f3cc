import type { PrintedLesson } from '#core/courseware/printed-lessons';
import { demonstrationPoints } from '#core/lesson/steps/demonstration-points';

import { StepView } from '../../stage/step/step-view';

type PrintedSlidesProps = { readonly lessons: readonly PrintedLesson[]; readonly stamp: string };

/** The steps of lessons, a page each, everything revealed: the slides on paper. */
export function PrintedSlides({ lessons, stamp }: PrintedSlidesProps) {
  return lessons.map(({ steps, title }) => (
    <article key={title} className="printed-slides" aria-label={title}>
      {steps.map((step, at) => (
        <section key={step.id} className="printed-slide">
          <div className="printed-slide-body">
            <StepView step={step} revealed={step.reveals} points={demonstrationPoints(steps, at)} />
          </div>
          <p className="printed-slide-foot">
            {title} · {at + 1}/{steps.length} · {stamp}
          </p>
        </section>
      ))}
    </article>
  ));
}
