import { useState, type ReactNode } from 'react';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { editorMessages as words } from './messages';

/** Leaving an editor: at once where everything is on disk, else only after a word about what would be lost. */
export function useSafeLeave(
  flush: () => Promise<boolean>,
  onLeave: () => void,
): { readonly leave: () => void; readonly question: ReactNode } {
  const { say } = useWords();
  const [isAsking, setAsking] = useState(false);
  const leave = () => void flush().then((isSaved) => (isSaved ? onLeave() : setAsking(true)));
  const question = (
    <Dialog
      isOpen={isAsking}
      title={say(words.leaveTitle)}
      onClose={() => setAsking(false)}
      actions={
        <>
          <Button kind="primary" onClick={() => setAsking(false)}>
            {say(words.stay)}
          </Button>
          <Button kind="danger" onClick={onLeave}>
            {say(words.leaveAnyway)}
          </Button>
        </>
      }
    >
      <p>{say(words.leaveText)}</p>
    </Dialog>
  );
  return { leave, question };
}
