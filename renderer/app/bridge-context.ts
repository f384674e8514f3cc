import { createContext, useContext } from 'react';

import type { Bridge } from '#core/bridge/bridge';

const BridgeContext = createContext<Bridge | null>(null);
export const BridgeProvider = BridgeContext.Provider;

/** The way to the host. Screens hand it to the store that they make; they do not ask by themselves. */
export function useBridge(): Bridge {
  const bridge = useContext(BridgeContext);
  if (bridge === null) throw new Error('useBridge needs a BridgeProvider above it');
  return bridge;
}
