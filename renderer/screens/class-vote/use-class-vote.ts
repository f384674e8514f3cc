import { createContext, useContext } from 'react';
import { useStore } from 'zustand';

import type {
  ClassVoteState,
  ClassVoteStore,
  VoteInSight,
} from '../../stores/class-vote/create-class-vote-store';

const ClassVoteContext = createContext<ClassVoteStore | null>(null);
export const ClassVoteProvider = ClassVoteContext.Provider;

/** The store of the class on this screen. */
export function useClassVoteStore(): ClassVoteStore {
  const store = useContext(ClassVoteContext);
  if (store === null) throw new Error('useClassVoteStore needs a ClassVoteProvider above it');
  return store;
}

/** A part of the store. */
export function useClassVote<Part>(select: (state: ClassVoteState) => Part): Part {
  return useStore(useClassVoteStore(), select);
}

/** The class in sight; only for parts that are drawn once one has begun. */
export function useVoteInSight(): VoteInSight {
  const inSight = useClassVote((state) => state.inSight);
  if (inSight === null) throw new Error('useVoteInSight needs a class that has begun');
  return inSight;
}
