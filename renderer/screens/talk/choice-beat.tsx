import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { KeyHint } from '../../components/key-hint';
import { talkMessages } from './messages';
import { useTalk } from './use-talk';

/** A moment at which nothing can be said: it goes on by itself, when the trainee is ready. */
export function ChoiceBeat() {
  const { say } = useWords();
  const goOn = useTalk((state) => state.goOn);
  const isSending = useTalk((state) => state.pending !== null);
  return (
    <div className="choices-cover">
      <p>{say(talkMessages.beat)}</p>
      <Button kind="primary" isBusy={isSending} onClick={() => void goOn()}>
        {say(talkMessages.goOn)}
        <KeyHint keys="Enter" />
      </Button>
    </div>
  );
}
