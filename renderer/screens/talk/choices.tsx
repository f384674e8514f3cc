import { useRef } from 'react';

import { useWords } from '../../app/words';
import { ChoiceBeat } from './choice-beat';
import { ChoiceList } from './choice-list';
import { Demonstration } from './demonstration';
import { EndingPanel } from './ending-panel';
import { talkMessages } from './messages';
import { PausedCover } from './paused-cover';
import { ResumedCover } from './resumed-cover';
import { UnsavedDecision } from './unsaved-decision';
import { useNextStepFocus } from './use-next-step-focus';
import { useTalk, useTalkInSight } from './use-talk';
import './choices.css';

type ChoicesProps = { readonly onLeave: () => void; readonly onDebrief: () => void };

/**
 * The place of the next step, always in sight and always of the same size: the choices, or what stands before them.
 * It takes the focus when its content changes, so that keys and readers are where the talk goes on.
 */
export function Choices({ onLeave, onDebrief }: ChoicesProps) {
  const { say } = useWords();
  const { talk, view } = useTalkInSight();
  const gate = useTalk((state) => state.gate);
  const phase = useTalk((state) => state.phase);
  const error = useTalk((state) => state.pending?.error ?? null);
  const place = useRef<HTMLElement>(null);
  const { paused, state } = talk.replay;
  const hasFailed = error !== null || phase === 'held';

  const content = (() => {
    if (hasFailed) return <UnsavedDecision onLeave={onLeave} />;
    if (view.ending !== null) return <EndingPanel onDebrief={onDebrief} />;
    if (gate === 'resumed' || gate === 'branched') return <ResumedCover kind={gate} />;
    if (paused) return <PausedCover />;
    if (talk.head.mode === 'demonstration') return <Demonstration onLeave={onLeave} />;
    return view.options.length === 0 ? <ChoiceBeat /> : <ChoiceList />;
  })();

  useNextStepFocus(place, [state.turn, gate, paused, hasFailed].join());

  return (
    <section className="choices" ref={place} tabIndex={-1} aria-label={say(talkMessages.choices)}>
      {content}
    </section>
  );
}
