import { useId } from 'react';

import type { Message } from '#core/messages/message';
import type { LessonStep } from '#core/lesson/steps/lesson-step';

import { useWords } from '../../app/words';
import { GrowingText } from '../../components/growing-text';
import { lectureMessages as words } from './messages';
import { useLecture } from './use-lecture';

const asked: Readonly<Partial<Record<LessonStep['content']['kind'], Message>>> = {
  pause: words.thinkPause,
  objection: words.thinkObjection,
  'demonstration-turn': words.thinkTurn,
};

type ThinkFieldProps = {
  readonly step: LessonStep;
  /** Something of the step is out: one's own words stay, to compare. */
  readonly isShown: boolean;
};

/** A place to think in before anything is revealed. Nothing of it is kept. */
export function ThinkField({ step, isShown }: ThinkFieldProps) {
  const { say } = useWords();
  const id = useId();
  const thought = useLecture(({ thoughts }) => thoughts[step.id] ?? '');
  const think = useLecture((state) => state.think);
  const question = asked[step.content.kind];
  if (question === undefined) return null;
  return (
    // Where nothing was written there is nothing to compare; the place is kept, so that nothing jumps.
    <div className="think" style={{ visibility: isShown && thought === '' ? 'hidden' : 'visible' }}>
      <label className="think-label" htmlFor={id}>
        {say(isShown ? words.thought : question)}
      </label>
      <GrowingText
        id={id}
        value={thought}
        onChange={think}
        rows={2}
        maxLength={500}
        readOnly={isShown}
        aria-describedby={`${id}-hint`}
      />
      <p className="think-hint" id={`${id}-hint`}>
        {say(words.thinkHint)}
      </p>
    </div>
  );
}
