import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { KeyHint } from '../../components/key-hint';
import { talkMessages } from './messages';
import { useTalk, useTalkInSight } from './use-talk';
import './hint-line.css';

/** A hint on request: it names the need of the victim, never the line, and says beforehand what it costs. */
export function HintLine() {
  const { say } = useWords();
  const { talk, view } = useTalkInSight();
  const askHint = useTalk((state) => state.askHint);
  const isSending = useTalk((state) => state.pending !== null);
  if (view.isHinted) {
    return (
      <p className="hint-line" role="status">
        <strong>{say(talkMessages.hint)}</strong>
        {view.hint === null ? say(talkMessages.hintNone) : <span lang="zh-CN">{view.hint}</span>}
      </p>
    );
  }
  if (view.hint === null) return <p className="hint-line hint-line-none">{say(talkMessages.hintNone)}</p>;
  return (
    <div className="hint-line-ask">
      <Button
        kind="quiet"
        size="small"
        aria-keyshortcuts="h"
        isBusy={isSending}
        onClick={() => void askHint()}
      >
        {say(talkMessages.hintAsk)}
        <span className="hint-line-cost">
          {say(talkMessages.hintCost, { points: talk.ruleset.hintCost })}
        </span>
        <KeyHint keys="H" />
      </Button>
    </div>
  );
}
