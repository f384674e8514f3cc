import { createContext, useContext } from 'react';

import type { Ruleset } from '#core/ruleset/ruleset-schema';

const RulesetContext = createContext<Ruleset | null>(null);
export const RulesetProvider = RulesetContext.Provider;

/** The rules whose names the form uses; null until they are read, and then ids stand alone. */
export function useRuleset(): Ruleset | null {
  return useContext(RulesetContext);
}
