import { useWords } from '../../../app/words';
import type { StepContentOf } from './step-content-of';
import { StepFrame } from './step-frame';
import { stepMessages as words } from './step-messages';

/** What must be done in this type, in order. */
export function MustsStep({ content }: { readonly content: StepContentOf<'musts'> }) {
  const { say } = useWords();
  return (
    <StepFrame eyebrow={say(words.musts)} place={{ at: content.part, of: content.of }}>
      <ul className="step-acts" lang="zh-CN">
        {content.musts.map(({ action, how, name }) => (
          <li key={action}>
            <h3>
              <span className="step-code">{action}</span>
              {name}
            </h3>
            <p>{how}</p>
          </li>
        ))}
      </ul>
    </StepFrame>
  );
}
