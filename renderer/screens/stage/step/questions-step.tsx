import { useWords } from '../../../app/words';
import type { StepContentOf } from './step-content-of';
import { StepFrame } from './step-frame';
import { stepMessages as words } from './step-messages';

/** The questions that are asked one at a time. */
export function QuestionsStep({ content }: { readonly content: StepContentOf<'questions'> }) {
  const { say } = useWords();
  return (
    <StepFrame eyebrow={say(words.questions)}>
      <ol className="step-list" lang="zh-CN">
        {content.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </StepFrame>
  );
}
