import { useWords } from '../../../app/words';
import { Labelled } from './labelled';
import { Revealed } from './revealed';
import type { StepContentOf } from './step-content-of';
import { StepFrame } from './step-frame';
import { stepMessages as words } from './step-messages';

type NeverStepProps = { readonly content: StepContentOf<'never'>; readonly revealed: number };

/** What slips out and must not; then what to say instead. */
export function NeverStep({ content, revealed }: NeverStepProps) {
  const { say } = useWords();
  return (
    <StepFrame eyebrow={say(words.never)} place={{ at: content.part, of: content.of }}>
      <ul className="step-nevers">
        {content.never.map(({ forbidden, here, instead }) => (
          <li key={forbidden}>
            <Labelled label={forbidden} tone="wrong">
              {here}
            </Labelled>
            <Revealed isOut={revealed >= 1}>
              <Labelled label={say(words.instead)} tone="officer">
                {instead}
              </Labelled>
            </Revealed>
          </li>
        ))}
      </ul>
    </StepFrame>
  );
}
