import { createStore, type StoreApi } from 'zustand/vanilla';

import type { Bridge } from '#core/bridge/bridge';
import type { OpenRun } from '#core/bridge/channels';
import type { Library } from '#core/library/library-view';
import type { ProgressReport } from '#core/progress/progress-report';

import { loadableOf, loading, type Loadable } from '../loadable';

/** What there is to practise and where this person stands with it. */
export type LibraryShelf = {
  readonly library: Library;
  readonly progress: ProgressReport | null;
  readonly openRuns: readonly OpenRun[];
};

export type LibraryState = {
  readonly shelf: Loadable<LibraryShelf>;
  /** Reads everything anew; what is on the screen stays until the answer is there. */
  readonly load: () => Promise<void>;
  readonly forget: () => void;
};

export type LibraryStore = StoreApi<LibraryState>;

/**
 * The library with the person's own marks on it. Only the library itself must be there: a supervisor has no open runs, and
 * progress that cannot be read must not keep anyone from practising.
 */
export function createLibraryStore({ bridge }: { readonly bridge: Bridge }): LibraryStore {
  let asked = 0;
  return createStore<LibraryState>((set, get) => ({
    shelf: loading,
    load: async () => {
      const ask = ++asked;
      if (get().shelf.kind === 'failed') set({ shelf: loading });
      const [library, progress, openRuns] = await Promise.all([
        bridge.ask('library:get', {}),
        bridge.ask('progress:get', { person: null }),
        bridge.ask('runs:list-open', {}),
      ]);
      // Somebody else signed in meanwhile: their own answer is on its way.
      if (ask !== asked) return;
      const shelf = loadableOf(library);
      set({
        shelf:
          shelf.kind === 'ready'
            ? {
                kind: 'ready',
                value: {
                  library: shelf.value,
                  progress: progress.ok ? progress.value : null,
                  openRuns: openRuns.ok ? openRuns.value : [],
                },
              }
            : shelf,
      });
    },
    forget: () => {
      asked += 1;
      set({ shelf: loading });
    },
  }));
}
