import type { ReactNode } from 'react';

import { useWords } from '../../../app/words';
import { classNames } from '../../../components/class-names';
import { stepMessages as words } from './step-messages';

type StepFrameProps = {
  /** What kind of step it is, in a word or two. */
  readonly eyebrow: ReactNode;
  /** Its place among its like; left out where there is only one. */
  readonly place?: { readonly at: number; readonly of: number };
  readonly look?: 'plain' | 'pause' | 'cover';
  readonly children: ReactNode;
};

/** One step: a line that says where one is, and the content under it. All sizes are in em, set by whoever shows the step. */
export function StepFrame({ eyebrow, place, look = 'plain', children }: StepFrameProps) {
  const { say } = useWords();
  return (
    <section className={classNames('step', `step-${look}`)}>
      <p className="step-eyebrow">
        <span>{eyebrow}</span>
        {place !== undefined && place.of > 1 && (
          <span className="step-place">
            <span className="step-dots" aria-hidden="true">
              {Array.from({ length: place.of }, (_, at) => (
                <i key={at} className={classNames(at < place.at && 'step-dot-past')} />
              ))}
            </span>
            {say(words.place, place)}
          </span>
        )}
      </p>
      {children}
    </section>
  );
}
