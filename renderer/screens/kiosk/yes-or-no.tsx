import { useWords } from '../../app/words';
import { kioskMessages as words } from './messages';

/** Two answers of the same weight. */
export function YesOrNo({ onSay }: { readonly onSay: (yes: boolean) => void }) {
  const { say } = useWords();
  return (
    <div className="kiosk-answers">
      <button type="button" className="kiosk-answer" onClick={() => onSay(true)}>
        {say(words.yes)}
      </button>
      <button type="button" className="kiosk-answer" onClick={() => onSay(false)}>
        {say(words.no)}
      </button>
    </div>
  );
}
