import type { ReactNode } from 'react';

import type { LessonPlace } from '#core/lesson/steps/lesson-position';
import type { LessonStep } from '#core/lesson/steps/lesson-step';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { KeyHint } from '../../components/key-hint';
import type { LessonPress } from '../../stage/press-of-key';
import { lectureMessages as words } from './messages';

type LectureFootProps = {
  readonly step: LessonStep;
  readonly place: LessonPlace;
  readonly of: number;
  readonly onPress: (press: LessonPress) => void;
  /** More to press, between the place and the way on. */
  readonly children?: ReactNode;
};

/** Where one is in the lesson, and the way on and back. */
export function LectureFoot({ step, place, of, onPress, children }: LectureFootProps) {
  const { at, revealed } = place;
  const { say } = useWords();
  const isStart = at === 0 && revealed === 0;
  const isEnd = at === of - 1 && revealed === step.reveals;
  return (
    <footer className="lecture-foot">
      <p className="lecture-place">
        <span aria-hidden="true">{say(words.placeShort, { at: at + 1, of })}</span>
        <span className="only-read" role="status">
          {say(words.place, { at: at + 1, of })}
        </span>
        {step.reveals > 0 && (
          <span className="lecture-revealed">{say(words.revealed, { revealed, reveals: step.reveals })}</span>
        )}
      </p>
      <div className="lecture-tools">{children}</div>
      <div className="lecture-turn">
        <Button icon="back" disabled={isStart} onClick={() => onPress('back')} aria-keyshortcuts="PageUp">
          {say(words.back)}
        </Button>
        <Button
          kind="primary"
          icon="next"
          disabled={isEnd}
          onClick={() => onPress('next')}
          aria-keyshortcuts="PageDown"
        >
          {say(words.next)}
          <KeyHint keys="PgDn" />
        </Button>
      </div>
    </footer>
  );
}
