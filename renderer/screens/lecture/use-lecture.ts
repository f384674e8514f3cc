import { createContext, useContext } from 'react';
import { useStore } from 'zustand';

import type { LectureState, LectureStore } from '../../stores/lecture/create-lecture-store';

const LectureContext = createContext<LectureStore | null>(null);
export const LectureProvider = LectureContext.Provider;

/** The store of the lesson on this screen. */
export function useLectureStore(): LectureStore {
  const store = useContext(LectureContext);
  if (store === null) throw new Error('useLectureStore needs a LectureProvider above it');
  return store;
}

/** A part of the lesson's store. */
export function useLecture<Part>(select: (state: LectureState) => Part): Part {
  return useStore(useLectureStore(), select);
}
