import { useEffect } from 'react';

import { useDebriefStore } from './use-debrief';
import { useGoToStep } from './use-steps';

const typing = 'input, textarea, select, [contenteditable="true"]';

/** J and K go to the next and the previous step. They keep out of the way of dialogs, typing and key combinations. */
export function useDebriefKeys(steps: number): void {
  const store = useDebriefStore();
  const goTo = useGoToStep();
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (event.target instanceof Element && event.target.closest(typing) !== null) return;
      // The code too: with a Chinese input method the key may not be a letter.
      const isNext = event.key.toLowerCase() === 'j' || event.code === 'KeyJ';
      const isPrevious = event.key.toLowerCase() === 'k' || event.code === 'KeyK';
      if (!isNext && !isPrevious) return;
      // Point n is after step n - 1, so the step at point n has index n - 1.
      const goal = store.getState().point - 1 + (isNext ? 1 : -1);
      if (goal < 0 || goal >= steps) return;
      event.preventDefault();
      goTo(goal);
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [store, goTo, steps]);
}
