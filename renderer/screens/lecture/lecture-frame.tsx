import type { ReactNode } from 'react';

import type { Lecture } from '../../stores/lecture/load-lecture';
import { ContentsDialog } from './contents-dialog';
import { LectureFoot } from './lecture-foot';
import { LectureHead } from './lecture-head';
import { LectureTools } from './lecture-tools';
import type { LectureControl } from './use-lecture-control';

type LectureFrameProps = {
  readonly lecture: Lecture;
  readonly control: LectureControl;
  readonly onLeave: () => void;
  /** More to press, for whoever teaches. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
};

/** The lesson's name and parts above, place and keys below, and between them what it is about. */
export function LectureFrame({ lecture, control, onLeave, tools, children }: LectureFrameProps) {
  const { closeContents, goTo, hasContents, place, press, step } = control;
  return (
    <div className="lecture">
      <title>{`${lecture.lesson.title} · 劝得住`}</title>
      <LectureHead lecture={lecture} at={place.at} onGoTo={goTo} onLeave={onLeave} />
      {children}
      {step !== undefined && (
        <LectureFoot step={step} place={place} of={lecture.steps.length} onPress={press}>
          {tools}
          <LectureTools control={control} />
        </LectureFoot>
      )}
      <ContentsDialog
        isOpen={hasContents}
        lecture={lecture}
        at={place.at}
        onGoTo={goTo}
        onClose={closeContents}
      />
    </div>
  );
}
