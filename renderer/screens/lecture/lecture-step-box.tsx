import type { ReactNode, Ref } from 'react';

import { demonstrationPoints } from '#core/lesson/steps/demonstration-points';
import type { LessonStep } from '#core/lesson/steps/lesson-step';

import { useWords } from '../../app/words';
import type { Lecture } from '../../stores/lecture/load-lecture';
import { pressOfPlace } from '../stage/press-of-place';
import { StepBox } from '../stage/step-box';
import type { TypeReader } from '../stage/type-sizes';
import type { StepChoice } from '../stage/step/step-choice';
import { StepView } from '../stage/step/step-view';
import { lectureMessages as words } from './messages';
import { useLecture } from './use-lecture';
import type { LectureControl } from './use-lecture-control';

type LectureStepBoxProps = {
  readonly lecture: Lecture;
  readonly control: LectureControl;
  readonly step: LessonStep;
  readonly ref?: Ref<HTMLDivElement>;
  readonly reader?: TypeReader | undefined;
  /** Under the step, in the usual size of text. */
  readonly children?: ReactNode;
};

const noneChosen: readonly string[] = [];

/** The step at hand, as large as it will go; its questions can be answered, and a tap turns the page. */
export function LectureStepBox({ lecture, control, step, ref, reader, children }: LectureStepBoxProps) {
  const { say } = useWords();
  const chosen = useLecture((state) => state.chosen[step.id] ?? noneChosen);
  const choose = useLecture((state) => state.choose);
  const { place, press, scale } = control;
  const choice: StepChoice | undefined =
    step.content.kind === 'check' ? { name: step.id, chosen, onChoose: choose } : undefined;
  return (
    <StepBox
      label={say(words.step)}
      of={step.id}
      revealed={place.revealed}
      scale={reader === 'preview' ? 100 : scale}
      reader={reader}
      ref={ref}
      onClick={(event) => {
        const pressed = pressOfPlace(event);
        if (pressed !== null) press(pressed);
      }}
      after={children}
    >
      <StepView
        step={step}
        revealed={place.revealed}
        points={demonstrationPoints(lecture.steps, place.at)}
        choice={choice}
      />
    </StepBox>
  );
}
