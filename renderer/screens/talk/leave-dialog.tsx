import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { talkMessages } from './messages';
import { useTalk } from './use-talk';

type LeaveDialogProps = {
  readonly isOpen: boolean;
  readonly onStay: () => void;
  readonly onPutAside: () => void;
  readonly onGiveUp: () => void;
};

/** Leaving in the middle: nothing is lost by it, and giving up is a choice of its own. */
export function LeaveDialog({ isOpen, onStay, onPutAside, onGiveUp }: LeaveDialogProps) {
  const { say } = useWords();
  const isUnsaved = useTalk((state) => state.pending !== null);
  const isPlaying = useTalk((state) => state.phase === 'playing');
  return (
    <Dialog
      isOpen={isOpen}
      title={say(talkMessages.leaveTitle)}
      onClose={onStay}
      actions={
        <>
          {/* First, because the focus begins here: Esc and then Enter must not give anything up. */}
          <Button onClick={onStay}>{say(talkMessages.leaveStay)}</Button>
          <Button kind="danger" disabled={isUnsaved || !isPlaying} onClick={onGiveUp}>
            {say(talkMessages.leaveGiveUp)}
          </Button>
          <Button kind="primary" onClick={onPutAside}>
            {say(talkMessages.leaveAside)}
          </Button>
        </>
      }
    >
      <p>{say(talkMessages.leaveText)}</p>
      {isUnsaved && <p>{say(talkMessages.leaveUnsaved)}</p>}
    </Dialog>
  );
}
