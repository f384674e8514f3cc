import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { RequestOf } from '#core/bridge/channels';
import type { DraftSummary, VersionSummary } from '#core/bridge/studio-channels';
import type { Library } from '#core/library/library-view';

import { loading, type Loadable } from '../../loadable';

/** Everything that the studio's first screen shows. Whoever only approves has no drafts. */
export type StudioShelf = {
  readonly drafts: readonly DraftSummary[];
  readonly versions: readonly VersionSummary[];
  readonly library: Library;
};

/** What a draft can grow from. */
export type DraftSource = RequestOf<'studio:create-draft'>['from'];

export type HomeState = {
  readonly shelf: Loadable<StudioShelf>;
  readonly isBusy: boolean;
  /** Why the last act did not go well. */
  readonly error: AppError | null;
  /** The draft thrown away last, so that it can be brought back at once. */
  readonly discarded: DraftSummary | null;
  readonly load: () => Promise<void>;
  /** Begins a draft and answers its id, or null with the reason in `error`. */
  readonly create: (from: DraftSource) => Promise<string | null>;
  readonly discard: (draft: DraftSummary, discard: boolean) => Promise<void>;
};

export type HomeStore = StoreApi<HomeState>;

/** The studio's first screen; `mayEdit` says whether the person writes scripts or only approves them. */
export function createHomeStore({
  bridge,
  mayEdit,
}: {
  readonly bridge: Bridge;
  readonly mayEdit: boolean;
}): HomeStore {
  return createStore<HomeState>()((set, get) => ({
    shelf: loading,
    isBusy: false,
    error: null,
    discarded: null,
    load: async () => {
      const [library, versions, drafts] = await Promise.all([
        bridge.ask('library:get', {}),
        bridge.ask('studio:list-versions', { subject: null }),
        mayEdit ? bridge.ask('studio:list-drafts', {}) : null,
      ]);
      const failed = [library, versions, drafts].find((answer) => answer !== null && !answer.ok);
      if (failed && !failed.ok) return set({ shelf: { kind: 'failed', error: failed.error } });
      if (!library.ok || !versions.ok) return;
      set({
        shelf: {
          kind: 'ready',
          value: {
            library: library.value,
            versions: versions.value,
            drafts: drafts?.ok === true ? drafts.value : [],
          },
        },
      });
    },
    create: async (from) => {
      if (get().isBusy) return null;
      set({ isBusy: true, error: null });
      const created = await bridge.ask('studio:create-draft', { from });
      set({ isBusy: false, error: created.ok ? null : created.error });
      return created.ok ? created.value.draft : null;
    },
    discard: async (draft, discard) => {
      if (get().isBusy) return;
      set({ isBusy: true, error: null });
      const done = await bridge.ask('studio:discard-draft', { draft: draft.draft, discard });
      set({
        isBusy: false,
        error: done.ok ? null : done.error,
        discarded: done.ok && discard ? draft : null,
      });
      await get().load();
    },
  }));
}
