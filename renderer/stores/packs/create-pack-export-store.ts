import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { FileToSave } from '#core/bridge/shared-shapes';
import type { Library } from '#core/library/library-view';
import type { FraudType } from '#core/script/vocabulary';

import { loadableOf, loading, type Loadable } from '../../loadable';

export type PackExportState = {
  readonly library: Loadable<Library>;
  /** Hashes of scripts. */
  readonly scripts: ReadonlySet<string>;
  readonly lessons: ReadonlySet<FraudType>;
  readonly ruleset: boolean;
  readonly isBusy: boolean;
  readonly error: AppError | null;
  readonly load: () => Promise<void>;
  readonly chooseScripts: (hashes: readonly string[], isChosen: boolean) => void;
  readonly chooseLessons: (lessons: readonly FraudType[], isChosen: boolean) => void;
  readonly chooseRuleset: (isChosen: boolean) => void;
  /** Answers the file, or null with the reason in `error`. */
  readonly make: (title: string, passphrase: string) => Promise<FileToSave | null>;
};

export type PackExportStore = StoreApi<PackExportState>;

function changed<T>(present: ReadonlySet<T>, members: readonly T[], isChosen: boolean): ReadonlySet<T> {
  const next = new Set(present);
  for (const member of members) {
    if (isChosen) next.add(member);
    else next.delete(member);
  }
  return next;
}

/** What is to go into a pack. */
export function createPackExportStore({ bridge }: { readonly bridge: Bridge }): PackExportStore {
  return createStore<PackExportState>()((set, get) => ({
    library: loading,
    scripts: new Set(),
    lessons: new Set(),
    ruleset: false,
    isBusy: false,
    error: null,
    load: async () => set({ library: loadableOf(await bridge.ask('library:get', {})) }),
    chooseScripts: (hashes, isChosen) =>
      set({ scripts: changed(get().scripts, hashes, isChosen), error: null }),
    chooseLessons: (lessons, isChosen) =>
      set({ lessons: changed(get().lessons, lessons, isChosen), error: null }),
    chooseRuleset: (ruleset) => set({ ruleset, error: null }),
    make: async (title, passphrase) => {
      const { isBusy, lessons, ruleset, scripts } = get();
      if (isBusy) return null;
      set({ isBusy: true, error: null });
      const wanted = { scripts: [...scripts], lessons: [...lessons], ruleset };
      const made = await bridge.ask('packs:export', { title, passphrase, ...wanted });
      set({ isBusy: false, error: made.ok ? null : made.error });
      return made.ok ? made.value : null;
    },
  }));
}
