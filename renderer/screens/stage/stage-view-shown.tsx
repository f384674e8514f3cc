import type { MouseEvent } from 'react';

import { useWords } from '../../app/words';
import type { StagePress, StageView } from '../../stage/stage-message';
import { VoteBoard } from '../class-vote/vote-board';
import { pressOfPlace } from './press-of-place';
import { stageMessages as words } from './stage-messages';
import { StepBox } from './step-box';
import { StepView } from './step/step-view';

type StageViewShownProps = {
  readonly view: Exclude<StageView, { kind: 'idle' }>;
  readonly scale: number;
  readonly onPress: (press: StagePress) => void;
};

/** What the presenter shows, as large as the room needs it. */
export function StageViewShown({ view, scale, onPress }: StageViewShownProps) {
  const { say } = useWords();
  if (view.kind === 'vote') return <VoteBoard board={view.board} scale={scale} />;
  const { at, of, points, revealed, step, title } = view;
  const handleClick = (event: MouseEvent) => {
    const press = pressOfPlace(event);
    if (press !== null) onPress(press);
  };
  return (
    <>
      <StepBox
        label={say(words.step)}
        of={step.id}
        revealed={revealed}
        scale={scale}
        reader="hall"
        onClick={handleClick}
      >
        <StepView step={step} revealed={revealed} points={points} />
      </StepBox>
      <footer className="stage-foot">
        <span lang="zh-CN">{title}</span>
        <span>{say(words.place, { at: at + 1, of })}</span>
      </footer>
    </>
  );
}
