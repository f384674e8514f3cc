import { useWords } from '../../../app/words';
import { Labelled } from './labelled';
import type { StepContentOf } from './step-content-of';
import { StepFrame } from './step-frame';
import { stepMessages as words } from './step-messages';

/** One step of the case: what happened, what was believed and felt. */
export function ToldStep({ content }: { readonly content: StepContentOf<'told'> }) {
  const { say } = useWords();
  const { believes, caseTitle, feels, number, of, told } = content;
  return (
    <StepFrame eyebrow={<span lang="zh-CN">{caseTitle}</span>} place={{ at: number, of }}>
      <p className="step-story" lang="zh-CN">
        {told}
      </p>
      <div className="step-pair">
        <Labelled label={say(words.believes)} tone="mind">
          {believes}
        </Labelled>
        <Labelled label={say(words.feels)} tone="mind">
          {feels}
        </Labelled>
      </div>
    </StepFrame>
  );
}
