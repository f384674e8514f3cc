import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { KeyHint } from '../../components/key-hint';
import { talkMessages } from './messages';
import { useTalk } from './use-talk';

/** The choices put away: a pause is a rest and no time to think for free. */
export function PausedCover() {
  const { say } = useWords();
  const resume = useTalk((state) => state.resume);
  const isSending = useTalk((state) => state.pending !== null);
  return (
    <div className="choices-cover">
      <h2>{say(talkMessages.pausedTitle)}</h2>
      <p>{say(talkMessages.pausedText)}</p>
      <Button kind="primary" isBusy={isSending} onClick={() => void resume()}>
        {say(talkMessages.resume)}
        <KeyHint keys="P" />
      </Button>
    </div>
  );
}
