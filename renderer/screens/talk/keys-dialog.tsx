import { useWords } from '../../app/words';
import { Dialog } from '../../components/dialog';
import { KeyHint } from '../../components/key-hint';
import { talkMessages } from './messages';
import './keys-dialog.css';

const keys = [
  { keys: '1 – 9', meaning: 'keyChoose' },
  { keys: 'Enter', meaning: 'keyEnter' },
  { keys: 'P', meaning: 'keyPause' },
  { keys: 'H', meaning: 'keyHint' },
  { keys: '?', meaning: 'keyHelp' },
  { keys: 'Esc', meaning: 'keyLeave' },
] as const;

/** The keys of the talk. */
export function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { say } = useWords();
  return (
    <Dialog isOpen={isOpen} title={say(talkMessages.keysTitle)} onClose={onClose}>
      <dl className="keys-dialog">
        {keys.map((row) => (
          <div key={row.keys}>
            <dt>
              <KeyHint keys={row.keys} />
              <span className="only-read">{row.keys}</span>
            </dt>
            <dd>{say(talkMessages[row.meaning])}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
