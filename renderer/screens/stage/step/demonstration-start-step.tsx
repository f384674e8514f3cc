import { useWords } from '../../../app/words';
import { Labelled } from './labelled';
import type { StepContentOf } from './step-content-of';
import { StepFrame } from './step-frame';
import { stepMessages as words } from './step-messages';

/** Before the demonstration: the alert, what is known, and who is on the line. */
export function DemonstrationStartStep({
  content,
}: {
  readonly content: StepContentOf<'demonstration-start'>;
}) {
  const { say } = useWords();
  return (
    <StepFrame eyebrow={say(words.demonstration)}>
      <h2 className="step-heading" lang="zh-CN">
        {content.scriptTitle}
      </h2>
      <Labelled label={say(words.alert)} tone="slip">
        {content.alert}
      </Labelled>
      <div className="step-pair">
        <Labelled label={say(words.known)}>
          <ul className="step-signs">
            {content.known.map((known) => (
              <li key={known}>{known}</li>
            ))}
          </ul>
        </Labelled>
        <Labelled label={say(words.victim)} tone="mind">
          {content.victim}
        </Labelled>
      </div>
    </StepFrame>
  );
}
