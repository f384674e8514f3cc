import { createContext, useContext } from 'react';
import { useStore } from 'zustand';

import type { TalkInHand } from '#core/talk-view/talk-in-hand';
import type { TurnView } from '#core/talk-view/turn-view';

import type { TalkStore } from '../../stores/talk/create-talk-store';
import type { TalkStoreState } from '../../stores/talk/talk-store-state';

const TalkContext = createContext<TalkStore | null>(null);
export const TalkProvider = TalkContext.Provider;

/** The store of the talk on this screen. */
export function useTalkStore(): TalkStore {
  const store = useContext(TalkContext);
  if (store === null) throw new Error('useTalkStore needs a TalkProvider above it');
  return store;
}

/** A part of the talk store. */
export function useTalk<Part>(select: (state: TalkStoreState) => Part): Part {
  return useStore(useTalkStore(), select);
}

/** The talk and its view; only for parts that are drawn once the talk is there. */
export function useTalkInSight(): { readonly talk: TalkInHand; readonly view: TurnView } {
  const talk = useTalk((state) => state.talk);
  const view = useTalk((state) => state.view);
  if (talk === null || view === null) throw new Error('useTalkInSight needs an opened talk');
  return { talk, view };
}
