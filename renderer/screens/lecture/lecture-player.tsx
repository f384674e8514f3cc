import type { Lecture } from '../../stores/lecture/load-lecture';
import { AloneLecture } from './alone-lecture';
import { TaughtLecture } from './taught-lecture';
import './lecture.css';
import './lecture-extras.css';

type LecturePlayerProps = {
  readonly lecture: Lecture;
  readonly mayTeach: boolean;
  readonly mayPractise: boolean;
  readonly onLeave: () => void;
};

/** Whoever may teach has a class in front; whoever may not goes through the lesson alone. */
export function LecturePlayer({ mayTeach, ...rest }: LecturePlayerProps) {
  return mayTeach ? <TaughtLecture {...rest} /> : <AloneLecture {...rest} />;
}
