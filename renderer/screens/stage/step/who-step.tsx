import { useWords } from '../../../app/words';
import type { StepContentOf } from './step-content-of';
import { StepFrame } from './step-frame';
import { stepMessages as words } from './step-messages';

/** Who falls for it and why that is not stupidity. */
export function WhoStep({ content }: { readonly content: StepContentOf<'who'> }) {
  const { say } = useWords();
  return (
    <StepFrame eyebrow={say(words.who)}>
      <p className="step-story" lang="zh-CN">
        {content.text}
      </p>
    </StepFrame>
  );
}
