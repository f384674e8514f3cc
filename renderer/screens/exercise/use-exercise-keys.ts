import { useEffect } from 'react';

import type { ExerciseQuestion } from '#core/exercise/exercise-questions';

import { useExerciseStore } from './use-exercise';

/** Number keys tick options, Enter answers and goes on. Keys with Ctrl or Alt, and keys in other controls, are not ours. */
export function useExerciseKeys(question: ExerciseQuestion): void {
  const store = useExerciseStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented) return;
      const { tick, answer, goOn, isReviewing } = store.getState();
      const option = /^[1-9]$/.test(event.key) ? question.options[Number(event.key) - 1] : undefined;
      if (option !== undefined) {
        event.preventDefault();
        tick(option.id);
        return;
      }
      if (event.key !== 'Enter' || (event.target as HTMLElement | null)?.closest('button, a') != null) return;
      event.preventDefault();
      if (isReviewing) goOn();
      else void answer();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store, question]);
}
