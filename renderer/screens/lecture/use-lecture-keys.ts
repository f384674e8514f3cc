import { useEffect, useRef } from 'react';

import { keyFocusOf, numberOfKey, pressOfKey, type LessonPress } from '../../stage/press-of-key';

type LectureKeys = {
  readonly onPress: (press: LessonPress) => void;
  /** A number key, from 1. */
  readonly onNumber: (number: number) => void;
};

/** Keys of a lesson, wherever the focus is, except in a dialog, which has its own. */
export function useLectureKeys(keys: LectureKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const focus = keyFocusOf(event.target);
      const number = numberOfKey(event, focus);
      if (number !== null) {
        event.preventDefault();
        latest.current.onNumber(number);
        return;
      }
      const press = pressOfKey(event, focus);
      if (press === null) return;
      event.preventDefault();
      latest.current.onPress(press);
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, []);
}
