import { useWords } from '../../../app/words';
import { Revealed } from './revealed';
import type { StepContentOf } from './step-content-of';
import { StepFrame } from './step-frame';
import { stepMessages as words } from './step-messages';

type PauseStepProps = { readonly content: StepContentOf<'pause'>; readonly revealed: number };

/** The case stands still and the room is asked. */
export function PauseStep({ content, revealed }: PauseStepProps) {
  const { say } = useWords();
  return (
    <StepFrame look="pause" eyebrow={say(words.pause)}>
      <h2 className="step-question" lang="zh-CN">
        {content.question}
      </h2>
      <Revealed isOut={revealed >= 1}>
        <ul className="step-points" lang="zh-CN">
          {content.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Revealed>
    </StepFrame>
  );
}
