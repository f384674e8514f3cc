import { touchedCrisis } from '#core/debrief/touched-crisis';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { KeyHint } from '../../components/key-hint';
import { CrisisHelp } from './crisis-help';
import { talkMessages } from './messages';
import { useTalkInSight } from './use-talk';
import './ending-panel.css';

/** How it ended, without a verdict: what it came from is for the debrief, which is the only way on. */
export function EndingPanel({ onDebrief }: { readonly onDebrief: () => void }) {
  const { say } = useWords();
  const { talk, view } = useTalkInSight();
  if (view.ending === null) return null;
  const { ending, text } = view.ending;
  return (
    <div className="ending-panel">
      <p className="ending-panel-eyebrow">{say(talkMessages.endingEyebrow)}</p>
      <h2 lang="zh-CN">{ending.title}</h2>
      <p className="ending-panel-text" lang="zh-CN">
        {text}
      </p>
      {touchedCrisis(talk.prepared, talk.replay.turns) && <CrisisHelp />}
      <footer className="ending-panel-acts">
        <p>{say(talkMessages.endingNext)}</p>
        <Button kind="primary" onClick={onDebrief}>
          {say(talkMessages.toDebrief)}
          <KeyHint keys="Enter" />
        </Button>
      </footer>
    </div>
  );
}
