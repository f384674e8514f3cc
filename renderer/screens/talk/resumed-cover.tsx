import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { KeyHint } from '../../components/key-hint';
import { talkMessages } from './messages';
import { useTalk, useTalkInSight } from './use-talk';

/** A run taken up again, or branched off another: the talk so far is above, and time runs only from here. */
export function ResumedCover({ kind }: { readonly kind: 'resumed' | 'branched' }) {
  const { say } = useWords();
  const { talk, view } = useTalkInSight();
  const goOn = useTalk((state) => state.goOn);
  const wasBehind = useTalk((state) => state.wasBehind);
  const { turn } = talk.replay.state;
  const isBranch = kind === 'branched';
  return (
    <div className="choices-cover">
      <h2>{say(isBranch ? talkMessages.branchedTitle : talkMessages.resumedTitle)}</h2>
      {wasBehind && <p>{say(talkMessages.behind)}</p>}
      <p>{say(isBranch ? talkMessages.branchedText : talkMessages.resumedText, { turn })}</p>
      {view.limitSeconds !== null && <p>{say(talkMessages.resumedLimit)}</p>}
      <Button kind="primary" onClick={() => void goOn()}>
        {say(isBranch ? talkMessages.branchedGo : talkMessages.resumedGo)}
        <KeyHint keys="Enter" />
      </Button>
    </div>
  );
}
