import { useWords } from '../../../app/words';
import { Labelled } from './labelled';
import type { StepContentOf } from './step-content-of';
import { StepFrame } from './step-frame';
import { stepMessages as words } from './step-messages';

/** What became of it, and the one thing to take from it. */
export function OutcomeStep({ content }: { readonly content: StepContentOf<'outcome'> }) {
  const { say } = useWords();
  return (
    <StepFrame eyebrow={say(words.outcome)}>
      <p className="step-story" lang="zh-CN">
        {content.outcome}
      </p>
      <Labelled label={say(words.takeaway)} tone="officer">
        {content.lesson}
      </Labelled>
    </StepFrame>
  );
}
