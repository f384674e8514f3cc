import { useRef } from 'react';

import type { Lecture } from '../../stores/lecture/load-lecture';
import { AfterLesson } from './after-lesson';
import { LectureFrame } from './lecture-frame';
import { LectureStepBox } from './lecture-step-box';
import { ThinkField } from './think-field';
import { useLectureControl } from './use-lecture-control';

type AloneLectureProps = {
  readonly lecture: Lecture;
  readonly mayPractise: boolean;
  readonly onLeave: () => void;
};

/** A lesson gone through alone: one is asked, thinks, and compares. */
export function AloneLecture({ lecture, mayPractise, onLeave }: AloneLectureProps) {
  const box = useRef<HTMLDivElement>(null);
  const control = useLectureControl({ lecture, box, mayTeach: false, onLeave });
  const { place, step } = control;
  if (step === undefined) return null;
  return (
    <LectureFrame lecture={lecture} control={control} onLeave={onLeave}>
      <LectureStepBox lecture={lecture} control={control} step={step} ref={box}>
        {step.part === 'closing' ? (
          <AfterLesson lecture={lecture} mayPractise={mayPractise} />
        ) : (
          <ThinkField key={step.id} step={step} isShown={place.revealed > 0} />
        )}
      </LectureStepBox>
    </LectureFrame>
  );
}
