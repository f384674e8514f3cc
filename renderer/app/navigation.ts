import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

import type { Route } from './route';
import { routeAddress, routeOf } from './route-address';

/** Where one is, and the ways to go. */
export type Navigation = {
  readonly route: Route;
  /** Came by the browser's back or forward button: the browser then scrolls to where one was. */
  readonly isReturn: boolean;
  /** To another screen; the browser's back button comes back here. */
  readonly go: (route: Route) => void;
  /** To another screen in place of this one: what should not be come back to, such as a briefing whose run has begun. */
  readonly replace: (route: Route) => void;
  /** One step back; where there is none, to the given route. */
  readonly back: (otherwise: Route) => void;
};

export type NavigationStore = StoreApi<Navigation>;

/** Keeps route and address bar in step. `depth` in the history state tells whether back would leave the program. */
export function createNavigation(page: Window): NavigationStore {
  const depthOf = (state: unknown): number =>
    typeof state === 'object' && state !== null && 'depth' in state ? Number(state.depth) || 0 : 0;
  let depth = depthOf(page.history.state);

  const store = createStore<Navigation>((set, get) => ({
    route: routeOf(page.location.hash),
    isReturn: false,
    go: (route) => {
      const address = routeAddress(route);
      if (address === routeAddress(get().route)) return;
      depth += 1;
      page.history.pushState({ depth }, '', address);
      set({ route, isReturn: false });
    },
    replace: (route) => {
      page.history.replaceState({ depth }, '', routeAddress(route));
      set({ route, isReturn: false });
    },
    back: (otherwise) => {
      if (depth > 0) page.history.back();
      else get().replace(otherwise);
    },
  }));

  page.addEventListener('popstate', (event) => {
    depth = depthOf(event.state);
    store.setState({ route: routeOf(page.location.hash), isReturn: true });
  });
  return store;
}

const NavigationContext = createContext<NavigationStore | null>(null);
export const NavigationProvider = NavigationContext.Provider;

/** Where one is, and the ways to go: `const { go } = useNavigation()`. */
export function useNavigation(): Navigation {
  const store = useContext(NavigationContext);
  if (store === null) throw new Error('useNavigation needs a NavigationProvider above it');
  return useStore(store);
}
