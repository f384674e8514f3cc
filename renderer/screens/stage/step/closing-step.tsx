import { useWords } from '../../../app/words';
import type { StepContentOf } from './step-content-of';
import { StepFrame } from './step-frame';
import { stepMessages as words } from './step-messages';

/** What everyone takes home. */
export function ClosingStep({ content }: { readonly content: StepContentOf<'closing'> }) {
  const { say } = useWords();
  return (
    <StepFrame look="cover" eyebrow={say(words.closing)}>
      <h2 className="step-title step-title-long" lang="zh-CN">
        {content.lesson}
      </h2>
      {content.sentences.length > 0 && (
        <ol className="step-list" lang="zh-CN">
          {content.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      )}
    </StepFrame>
  );
}
