import { createContext, useContext } from 'react';
import { useStore } from 'zustand';

import type { Bridge } from '#core/bridge/bridge';

import { createLibraryStore, type LibraryState } from '../stores/library-store';
import { createPeopleStore, type PeopleState } from '../stores/people-store';
import { createProgressStore, type ProgressState } from '../stores/progress-store';
import { createSessionStore, type Session } from '../stores/session-store';
import { createSettingsStore, type SettingsState } from '../stores/settings-store';

/** The stores that live as long as the window. A talk or a debrief has its own, made by its screen. */
export type AppStores = ReturnType<typeof createAppStores>;

/** Makes the stores and ties them: settings follow the session, and nobody sees what another person left behind. */
export function createAppStores(bridge: Bridge) {
  const session = createSessionStore({ bridge });
  const settings = createSettingsStore({ bridge });
  const people = createPeopleStore({ bridge });
  const library = createLibraryStore({ bridge });
  const progress = createProgressStore({ bridge });

  session.subscribe(({ status }, before) => {
    if (status === before.status || status.kind !== 'ready') return;
    const previous = before.status.kind === 'ready' ? before.status.value : null;
    if (status.value.settings !== previous?.settings) settings.getState().adopt(status.value.settings);
    if (status.value.person?.id !== previous?.person?.id) {
      library.getState().forget();
      progress.getState().forget();
    }
  });
  return { session, settings, people, library, progress };
}

const StoresContext = createContext<AppStores | null>(null);
export const StoresProvider = StoresContext.Provider;

/** The stores themselves, for what must read them outside of drawing. */
export function useAppStores(): AppStores {
  const stores = useContext(StoresContext);
  if (stores === null) throw new Error('useAppStores needs a StoresProvider above it');
  return stores;
}

/** A part of the session. */
export function useSession<Part>(select: (session: Session) => Part): Part {
  return useStore(useAppStores().session, select);
}

/** A part of the settings store. */
export function useSettings<Part>(select: (state: SettingsState) => Part): Part {
  return useStore(useAppStores().settings, select);
}

/** A part of the people store. */
export function usePeople<Part>(select: (state: PeopleState) => Part): Part {
  return useStore(useAppStores().people, select);
}

/** A part of the library store. */
export function useLibrary<Part>(select: (state: LibraryState) => Part): Part {
  return useStore(useAppStores().library, select);
}

/** A part of the progress store. */
export function useProgress<Part>(select: (state: ProgressState) => Part): Part {
  return useStore(useAppStores().progress, select);
}
