import { useState } from 'react';

import { openMoves } from '#core/dialogue/open-moves';
import { expertStep } from '#core/talk-view/expert-step';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { KeyHint } from '../../components/key-hint';
import { DemonstrationOption } from './demonstration-option';
import { talkMessages } from './messages';
import { useTalk, useTalkInSight } from './use-talk';
import './demonstration.css';

/** The expert's way, step by step: the line that is taken, and the others quiet beside it with their worth on request. */
export function Demonstration({ onLeave }: { readonly onLeave: () => void }) {
  const { say } = useWords();
  const { talk, view } = useTalkInSight();
  const goOn = useTalk((state) => state.goOn);
  const isSending = useTalk((state) => state.pending !== null);
  const [isJudged, setJudged] = useState(false);
  const step = expertStep(talk.prepared, talk.subject, talk.replay);

  if (step === null) {
    return (
      <div className="choices-cover">
        <p>{say(talkMessages.expertOver)}</p>
        <Button kind="primary" onClick={onLeave}>
          {say(talkMessages.leave)}
        </Button>
      </div>
    );
  }

  const outcomes = new Map(
    openMoves(talk.prepared, talk.replay.state).map(({ move, outcome }) => [move.id, outcome]),
  );
  const taken = step.decision.type === 'choose' ? step.decision.move : null;
  return (
    <div className="demonstration">
      {taken === null && (
        <p className="demonstration-wait">
          {say(step.decision.type === 'time-out' ? talkMessages.expertWaits : talkMessages.expertBeat)}
        </p>
      )}
      <ol className="demonstration-options">
        {view.options.map((option) => (
          <DemonstrationOption
            key={option.move}
            option={option}
            isTaken={option.move === taken}
            outcome={isJudged ? outcomes.get(option.move) : undefined}
          />
        ))}
      </ol>
      <footer className="demonstration-acts">
        {view.options.length > 1 && (
          <Button kind="quiet" size="small" aria-expanded={isJudged} onClick={() => setJudged(!isJudged)}>
            {say(isJudged ? talkMessages.hideQualities : talkMessages.showQualities)}
          </Button>
        )}
        <Button kind="primary" isBusy={isSending} onClick={() => void goOn()}>
          {say(talkMessages.next)}
          <KeyHint keys="Enter" />
        </Button>
      </footer>
    </div>
  );
}
