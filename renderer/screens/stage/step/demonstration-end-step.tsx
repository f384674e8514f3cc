import { useWords } from '../../../app/words';
import { Labelled } from './labelled';
import { StateCurves } from './state-curves';
import type { StepContentOf } from './step-content-of';
import { StepFrame } from './step-frame';
import { stepMessages as words } from './step-messages';

/** How the demonstration ended, why, and the whole curve. */
export function DemonstrationEndStep({ content }: { readonly content: StepContentOf<'demonstration-end'> }) {
  const { say } = useWords();
  const { because, points, text, title } = content;
  return (
    <StepFrame eyebrow={say(words.demonstration)}>
      <h2 className="step-heading" lang="zh-CN">
        {title}
      </h2>
      <div className="step-turn">
        <div className="step-talk">
          <p className="step-story" lang="zh-CN">
            {text}
          </p>
          {because !== '' && <Labelled label={say(words.because)}>{because}</Labelled>}
        </div>
        <StateCurves points={points} turns={Math.max(1, points.length - 1)} />
      </div>
    </StepFrame>
  );
}
