import { useWords } from '../../../app/words';
import { DraftMark } from '../../../components/draft-mark';
import type { StepContentOf } from './step-content-of';
import { StepFrame } from './step-frame';
import { stepMessages as words } from './step-messages';

/** The first thing the room sees. */
export function CoverStep({ content }: { readonly content: StepContentOf<'cover'> }) {
  const { say } = useWords();
  return (
    <StepFrame look="cover" eyebrow={<span lang="zh-CN">{content.typeName}</span>}>
      <h2 className="step-title" lang="zh-CN">
        {content.title}
      </h2>
      <p className="step-aim" lang="zh-CN">
        {content.aim}
      </p>
      <p className="step-promise">
        {say(words.composite)} <DraftMark />
      </p>
    </StepFrame>
  );
}
