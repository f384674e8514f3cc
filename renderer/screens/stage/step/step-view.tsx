import { assertNever } from '#core/lib/assert-never';
import type { DemonstrationPoint, LessonStep } from '#core/lesson/steps/lesson-step';

import { BreakingPointStep } from './breaking-point-step';
import { CheckStep } from './check-step';
import { ClosingStep } from './closing-step';
import { CoverStep } from './cover-step';
import { DemonstrationEndStep } from './demonstration-end-step';
import { DemonstrationStartStep } from './demonstration-start-step';
import { DemonstrationTurnStep } from './demonstration-turn-step';
import { MustsStep } from './musts-step';
import { NeverStep } from './never-step';
import { ObjectionStep } from './objection-step';
import { OutcomeStep } from './outcome-step';
import { PauseStep } from './pause-step';
import { QuestionsStep } from './questions-step';
import { StageStep } from './stage-step';
import type { StepChoice } from './step-choice';
import { ToldStep } from './told-step';
import { WhoStep } from './who-step';
import './step.css';
import './step-check.css';
import './step-demonstration.css';

type StepViewProps = {
  readonly step: LessonStep;
  /** How many of its reveals are out. */
  readonly revealed: number;
  /** States of the victim in the demonstration up to here. */
  readonly points?: readonly DemonstrationPoint[] | undefined;
  readonly choice?: StepChoice | undefined;
};

/** A step of a lesson as the room sees it, the same on the screen and on the projector. Sizes are in em of whatever holds it. */
export function StepView({ step, revealed, points, choice }: StepViewProps) {
  const { content } = step;
  switch (content.kind) {
    case 'cover':
      return <CoverStep content={content} />;
    case 'who':
      return <WhoStep content={content} />;
    case 'told':
      return <ToldStep content={content} />;
    case 'pause':
      return <PauseStep content={content} revealed={revealed} />;
    case 'outcome':
      return <OutcomeStep content={content} />;
    case 'stage':
      return <StageStep content={content} />;
    case 'questions':
      return <QuestionsStep content={content} />;
    case 'objection':
      return <ObjectionStep content={content} revealed={revealed} />;
    case 'breaking-point':
      return <BreakingPointStep content={content} />;
    case 'musts':
      return <MustsStep content={content} />;
    case 'never':
      return <NeverStep content={content} revealed={revealed} />;
    case 'demonstration-start':
      return <DemonstrationStartStep content={content} />;
    case 'demonstration-turn':
      return (
        <DemonstrationTurnStep content={content} revealed={revealed} points={points ?? [content.point]} />
      );
    case 'demonstration-end':
      return <DemonstrationEndStep content={content} />;
    case 'check':
      return <CheckStep content={content} revealed={revealed} choice={choice} />;
    case 'closing':
      return <ClosingStep content={content} />;
    default:
      return assertNever(content, 'step');
  }
}
