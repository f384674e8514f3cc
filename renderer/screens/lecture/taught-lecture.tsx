import { useMemo, useRef, useState } from 'react';

import { demonstrationPoints } from '#core/lesson/steps/demonstration-points';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { KeyHint } from '../../components/key-hint';
import { openStage } from '../../stage/open-stage';
import type { StageView } from '../../stage/stage-message';
import { useStagePresenter } from '../../stage/use-stage-presenter';
import type { Lecture } from '../../stores/lecture/load-lecture';
import { BlackCover } from '../stage/black-cover';
import { AfterLesson } from './after-lesson';
import { LectureFrame } from './lecture-frame';
import { LectureStepBox } from './lecture-step-box';
import { lectureMessages as words } from './messages';
import { NotesPanel } from './notes-panel';
import { PresenterView } from './presenter-view';
import { themeOnScreen } from './theme-on-screen';
import { useLectureControl } from './use-lecture-control';
import { useTeachingSign } from './use-teaching-sign';

type TaughtLectureProps = {
  readonly lecture: Lecture;
  readonly mayPractise: boolean;
  readonly onLeave: () => void;
};

const quiet: StageView = { kind: 'idle' };

/**
 * A lesson in front of a class. On one screen the lesson itself is what the room sees; with a projector's window this screen is the
 * presenter's: where it stands, what comes, notes and the time.
 */
export function TaughtLecture({ lecture, mayPractise, onLeave }: TaughtLectureProps) {
  const { language, say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const control = useLectureControl({ lecture, box, mayTeach: true, onLeave });
  const { hasNotes, isBlack, place, press, scale, step } = control;
  const { lesson, steps } = lecture;
  const { at, revealed } = place;

  const view = useMemo<StageView>(() => {
    if (step === undefined) return quiet;
    // Notes are for whoever teaches: they do not leave this window.
    const bare = { ...step, notes: [] };
    const points = demonstrationPoints(steps, at);
    const shown = { title: lesson.title, step: bare, revealed, at, of: steps.length };
    return { kind: 'lesson', ...shown, ...(points === undefined ? {} : { points }) };
  }, [at, lesson, revealed, step, steps]);
  const look = { theme: themeOnScreen(), language, scale, isBlack };
  const stage = useStagePresenter({ view, look, onPress: press });
  useTeachingSign(!stage.isStageHere, `${at}/${revealed}`);

  const [wished, setWished] = useState<boolean | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  const isPresenting = wished ?? stage.isStageHere;
  const handleOpenStage = () => {
    const isOpened = openStage(window);
    setBlocked(!isOpened);
    if (isOpened) setWished(true);
  };

  if (step === undefined) return null;
  const after =
    step.part === 'closing' ? <AfterLesson lecture={lecture} mayPractise={mayPractise} mayTeach /> : null;
  const tools = (
    <>
      <Button kind="quiet" size="small" onClick={() => setWished(!isPresenting)}>
        {say(isPresenting ? words.plain : words.present)}
      </Button>
      <Button
        kind="quiet"
        size="small"
        onClick={() => press('black')}
        aria-keyshortcuts="B"
        aria-pressed={isBlack}
      >
        {say(words.black)}
        <KeyHint keys="B" />
      </Button>
      {!isPresenting && (
        <Button
          kind="quiet"
          size="small"
          onClick={() => press('notes')}
          aria-keyshortcuts="N"
          aria-pressed={hasNotes}
        >
          {say(words.notes)}
          <KeyHint keys="N" />
        </Button>
      )}
    </>
  );
  return (
    <LectureFrame lecture={lecture} control={control} onLeave={onLeave} tools={tools}>
      {isPresenting ? (
        <PresenterView
          lecture={lecture}
          control={control}
          step={step}
          stage={stage}
          isBlocked={isBlocked}
          onOpenStage={handleOpenStage}
          after={after}
        />
      ) : (
        <div className={hasNotes ? 'lecture-plain lecture-with-notes' : 'lecture-plain'}>
          <LectureStepBox lecture={lecture} control={control} step={step} ref={box}>
            {after}
          </LectureStepBox>
          {hasNotes && <NotesPanel notes={step.notes} />}
          {isBlack && <BlackCover label={say(words.blackOn)} />}
        </div>
      )}
    </LectureFrame>
  );
}
