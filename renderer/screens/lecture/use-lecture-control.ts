import { useState, type RefObject } from 'react';

import type { LessonPlace } from '#core/lesson/steps/lesson-position';
import type { LessonStep } from '#core/lesson/steps/lesson-step';

import { toggleFullScreen } from '../../stage/full-screen';
import type { LessonPress } from '../../stage/press-of-key';
import type { Lecture } from '../../stores/lecture/load-lecture';
import { otherScale, readHallScale, writeHallScale } from './hall-scale';
import { scrollOn } from './scroll-on';
import { useLecture, useLectureStore } from './use-lecture';
import { useLectureKeys } from './use-lecture-keys';

type ControlParts = {
  readonly lecture: Lecture;
  /** The box of the step, where it may have more below than can be seen. */
  readonly box: RefObject<HTMLElement | null>;
  readonly mayTeach: boolean;
  readonly onLeave: () => void;
};

/** Where a lesson stands on this screen, and everything that can be pressed. */
export type LectureControl = {
  readonly place: LessonPlace;
  readonly step: LessonStep | undefined;
  readonly scale: number;
  readonly isBlack: boolean;
  readonly hasNotes: boolean;
  readonly hasContents: boolean;
  readonly press: (press: LessonPress) => void;
  /** To a step, from the contents or the parts. */
  readonly goTo: (at: number) => void;
  readonly closeContents: () => void;
};

/** Ties keys and buttons to the store of the lesson. */
export function useLectureControl({ lecture, box, mayTeach, onLeave }: ControlParts): LectureControl {
  const store = useLectureStore();
  const place = useLecture((state) => state.place);
  const [scale, setScale] = useState(() => readHallScale(window));
  const [isBlack, setBlack] = useState(false);
  const [hasNotes, setNotes] = useState(false);
  const [hasContents, setContents] = useState(false);
  const { steps } = lecture;

  const resize = (direction: 1 | -1): void => {
    const next = otherScale(scale, direction);
    setScale(next);
    writeHallScale(window, next);
  };
  const goTo = (at: number): void => {
    setContents(false);
    setBlack(false);
    store.getState().goTo(at);
  };
  const turn = (direction: 'next' | 'back'): void => {
    // The press that ends a black screen only brings back what was there.
    if (isBlack) setBlack(false);
    else if (direction === 'back') store.getState().back();
    else if (!scrollOn(box.current)) store.getState().next();
  };
  const press = (pressed: LessonPress): void => {
    switch (pressed) {
      case 'next':
      case 'back':
        return turn(pressed);
      case 'start':
        return goTo(0);
      case 'end':
        return goTo(steps.length - 1);
      case 'black':
        return mayTeach ? setBlack(!isBlack) : undefined;
      case 'notes':
        return mayTeach ? setNotes(!hasNotes) : undefined;
      case 'contents':
        return setContents(true);
      case 'full-screen':
        return toggleFullScreen(document);
      case 'bigger':
        return resize(1);
      case 'smaller':
        return resize(-1);
      case 'leave':
        return onLeave();
    }
  };

  useLectureKeys({
    onPress: press,
    onNumber: (number) => {
      const content = steps[place.at]?.content;
      const option = content?.kind === 'check' ? content.check.options[number - 1] : undefined;
      if (option !== undefined) store.getState().choose(option.id);
    },
  });

  const closeContents = () => setContents(false);
  const step = steps[place.at];
  return { place, step, scale, isBlack, hasNotes, hasContents, press, goTo, closeContents };
}
