import { createContext, useContext } from 'react';
import { useStore } from 'zustand';

import { questionAtHand } from '#core/exercise/replay-exercise';
import type { ExerciseQuestion } from '#core/exercise/exercise-questions';

import type {
  ExerciseActions,
  ExerciseStore,
  ExerciseValues,
} from '../../stores/exercise/create-exercise-store';
import type { ExerciseInHand } from '../../stores/exercise/exercise-in-hand';

const ExerciseContext = createContext<ExerciseStore | null>(null);
export const ExerciseProvider = ExerciseContext.Provider;

/** The store of the exercise on this screen. */
export function useExerciseStore(): ExerciseStore {
  const store = useContext(ExerciseContext);
  if (store === null) throw new Error('useExerciseStore needs an ExerciseProvider above it');
  return store;
}

/** A part of the exercise store. */
export function useExercise<Part>(select: (state: ExerciseValues & ExerciseActions) => Part): Part {
  return useStore(useExerciseStore(), select);
}

/** What is on the screen: the question being answered, or the one whose answer is being looked at; null at the end. */
export function questionInSight(hand: ExerciseInHand, isReviewing: boolean): ExerciseQuestion | null {
  if (isReviewing) return hand.questions[hand.replay.answers.length - 1] ?? null;
  return questionAtHand(hand.questions, hand.replay);
}
