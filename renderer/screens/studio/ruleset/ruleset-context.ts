import { createContext, useContext } from 'react';
import { useStore } from 'zustand';

import type { RulesetState, RulesetStore } from '../../../stores/studio/create-ruleset-store';

const RulesetContext = createContext<RulesetStore | null>(null);
export const RulesetProvider = RulesetContext.Provider;

/** The store of the ruleset editor on this screen. */
export function useRulesetStore(): RulesetStore {
  const store = useContext(RulesetContext);
  if (store === null) throw new Error('useRulesetStore needs a RulesetProvider above it');
  return store;
}

/** A part of the ruleset editor. */
export function useRuleset<Part>(select: (state: RulesetState) => Part): Part {
  return useStore(useRulesetStore(), select);
}
