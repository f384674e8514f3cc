import { useWords } from '../../app/words';
import { Dialog } from '../../components/dialog';
import { kioskMessages as words } from './messages';

/** Asked after a minute without a touch. Readers are told once, not at every second. */
export function IdleQuestion({ onHere, seconds }: { readonly seconds: number; readonly onHere: () => void }) {
  const { say } = useWords();
  return (
    <Dialog
      isOpen
      title={say(words.idleTitle)}
      onClose={onHere}
      actions={
        <button type="button" className="kiosk-next" onClick={onHere}>
          {say(words.here)}
        </button>
      }
    >
      <p className="kiosk-idle" aria-live={seconds % 5 === 0 ? 'polite' : 'off'}>
        {say(words.idleText, { seconds })}
      </p>
    </Dialog>
  );
}
