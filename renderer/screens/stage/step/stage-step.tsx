import { useWords } from '../../../app/words';
import { Labelled } from './labelled';
import type { StepContentOf } from './step-content-of';
import { StepFrame } from './step-frame';
import { stepMessages as words } from './step-messages';

/** A stage of the fraud: what happens, what goes on in the victim, and how one could notice. */
export function StageStep({ content }: { readonly content: StepContentOf<'stage'> }) {
  const { say } = useWords();
  const { number, of } = content;
  const { believes, feels, happens, name, signs } = content.stage;
  return (
    <StepFrame eyebrow={say(words.stage, { at: number })} place={{ at: number, of }}>
      <h2 className="step-heading" lang="zh-CN">
        {name}
      </h2>
      <p className="step-story" lang="zh-CN">
        {happens}
      </p>
      <div className="step-pair">
        <Labelled label={say(words.believes)} tone="mind">
          {believes}
        </Labelled>
        <Labelled label={say(words.feels)} tone="mind">
          {feels}
        </Labelled>
      </div>
      <Labelled label={say(words.signs)}>
        <ul className="step-signs">
          {signs.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      </Labelled>
    </StepFrame>
  );
}
