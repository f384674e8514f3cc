import type { ReactNode } from 'react';

import { demonstrationPoints } from '#core/lesson/steps/demonstration-points';
import type { LessonStep } from '#core/lesson/steps/lesson-step';

import { useWords } from '../../app/words';
import type { StagePresence } from '../../stage/stage-presenter';
import type { Lecture } from '../../stores/lecture/load-lecture';
import { StepBox } from '../stage/step-box';
import { RevealBeforeContext } from '../stage/step/reveal-before-context';
import { StepView } from '../stage/step/step-view';
import { LectureStepBox } from './lecture-step-box';
import { lectureMessages as words } from './messages';
import { NotesPanel } from './notes-panel';
import { PresenterClock } from './presenter-clock';
import { ProjectorPanel } from './projector-panel';
import type { LectureControl } from './use-lecture-control';
import './presenter-view.css';

type PresenterViewProps = {
  readonly lecture: Lecture;
  readonly control: LectureControl;
  readonly step: LessonStep;
  readonly stage: StagePresence & { readonly takeOver: () => void };
  readonly isBlocked: boolean;
  readonly onOpenStage: () => void;
  readonly after: ReactNode;
};

/** What only whoever teaches sees: this step and the next in small, the notes, the time, and how the projector is. */
export function PresenterView(props: PresenterViewProps) {
  const { after, control, isBlocked, lecture, onOpenStage, stage, step } = props;
  const { say } = useWords();
  const { isBlack, place } = control;
  const coming = lecture.steps[place.at + 1];
  return (
    <div className="presenter">
      <div className="presenter-now">
        <RevealBeforeContext value={true}>
          <LectureStepBox lecture={lecture} control={control} step={step} reader="preview" />
        </RevealBeforeContext>
        {isBlack && <p className="presenter-black">{say(words.blackOn)}</p>}
      </div>
      <section className="presenter-next">
        <h2>{say(words.nextUp)}</h2>
        {coming === undefined ? (
          <p>{say(words.atEnd)}</p>
        ) : (
          <div className="presenter-next-step" inert>
            <StepBox label={say(words.nextUp)} of={coming.id} reader="preview">
              <StepView
                step={coming}
                revealed={0}
                points={demonstrationPoints(lecture.steps, place.at + 1)}
              />
            </StepBox>
          </div>
        )}
      </section>
      <div className="presenter-side">
        <PresenterClock />
        <ProjectorPanel stage={stage} isBlocked={isBlocked} onOpenStage={onOpenStage} />
        <NotesPanel notes={step.notes} />
        {after}
      </div>
    </div>
  );
}
