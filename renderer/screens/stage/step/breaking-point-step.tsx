import { useWords } from '../../../app/words';
import { Labelled } from './labelled';
import type { StepContentOf } from './step-content-of';
import { StepFrame } from './step-frame';
import { stepMessages as words } from './step-messages';

/** Something by which the victim comes to the conclusion himself, and the moment for it. */
export function BreakingPointStep({ content }: { readonly content: StepContentOf<'breaking-point'> }) {
  const { say } = useWords();
  const { how, name, when } = content.point;
  return (
    <StepFrame eyebrow={say(words.breaking)} place={{ at: content.number, of: content.of }}>
      <h2 className="step-heading" lang="zh-CN">
        {name}
      </h2>
      <p className="step-story step-officer" lang="zh-CN">
        {how}
      </p>
      <Labelled label={say(words.when)}>{when}</Labelled>
    </StepFrame>
  );
}
