import { useWords } from '../../../app/words';
import { Labelled } from './labelled';
import { Revealed } from './revealed';
import type { StepContentOf } from './step-content-of';
import { StepFrame } from './step-frame';
import { stepMessages as words } from './step-messages';

type ObjectionStepProps = { readonly content: StepContentOf<'objection'>; readonly revealed: number };

/** A sentence said against the officer; then the need behind it; then an answer that meets the need. */
export function ObjectionStep({ content, revealed }: ObjectionStepProps) {
  const { say } = useWords();
  const { answer, label, need, says } = content.objection;
  return (
    <StepFrame
      eyebrow={
        <>
          {say(words.objection)} <span lang="zh-CN">· {label}</span>
        </>
      }
      place={{ at: content.number, of: content.of }}
    >
      <blockquote className="step-voice" lang="zh-CN">
        <p>“{says}”</p>
      </blockquote>
      <Revealed isOut={revealed >= 1}>
        <Labelled label={say(words.need)}>{need}</Labelled>
      </Revealed>
      <Revealed isOut={revealed >= 2}>
        <Labelled label={say(words.answer)} tone="officer">
          {answer}
        </Labelled>
      </Revealed>
    </StepFrame>
  );
}
