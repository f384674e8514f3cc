import { createContext, useContext } from 'react';
import { useStore } from 'zustand';

import type { DebriefState, DebriefStore } from '../../stores/debrief/create-debrief-store';

const DebriefContext = createContext<DebriefStore | null>(null);
export const DebriefProvider = DebriefContext.Provider;

/** The store of the debrief on this screen. */
export function useDebriefStore(): DebriefStore {
  const store = useContext(DebriefContext);
  if (store === null) throw new Error('useDebriefStore needs a DebriefProvider above it');
  return store;
}

/** A part of the debrief store. */
export function useDebrief<Part>(select: (state: DebriefState) => Part): Part {
  return useStore(useDebriefStore(), select);
}
