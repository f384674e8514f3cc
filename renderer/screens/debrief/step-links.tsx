import { useWords } from '../../app/words';
import { reasonMessages as words } from './reason-messages';
import { useGoToStep } from './use-steps';
import './step-links.css';

/** Links to steps, in rising order. */
export function StepLinks({ turns }: { readonly turns: readonly number[] }) {
  const { say } = useWords();
  const goTo = useGoToStep();
  if (turns.length === 0) return null;
  return (
    <span className="step-links">
      {turns.map((turn) => (
        <button key={turn} type="button" className="step-link" onClick={() => goTo(turn)}>
          {say(words.step, { step: turn + 1 })}
        </button>
      ))}
    </span>
  );
}
