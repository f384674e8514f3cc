import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { AnswerOf } from '#core/bridge/channels';

import { loadableOf, loading, type Loadable } from '../../loadable';

/** What can be decided about a version. */
export type Decision = 'approve' | 'return' | 'withdraw' | 'retire';

export type VersionFile = AnswerOf<'studio:get-version'>;

export type VersionState = {
  readonly file: Loadable<VersionFile>;
  readonly isBusy: boolean;
  readonly error: AppError | null;
  readonly load: () => Promise<void>;
  /** Answers whether it was done; the reason why not is in `error`. */
  readonly decide: (decision: Decision, note: string) => Promise<boolean>;
  /** A new draft from this version's body, with the same id or as another script. Answers the draft. */
  readonly branch: (keepsId: boolean) => Promise<string | null>;
};

export type VersionStore = StoreApi<VersionState>;

/** One version, with what was there before it, and the decision about it. */
export function createVersionStore({
  bridge,
  version,
}: {
  readonly bridge: Bridge;
  readonly version: string;
}): VersionStore {
  return createStore<VersionState>()((set, get) => ({
    file: loading,
    isBusy: false,
    error: null,
    load: async () => set({ file: loadableOf(await bridge.ask('studio:get-version', { version })) }),
    decide: async (decision, note) => {
      if (get().isBusy) return false;
      set({ isBusy: true, error: null });
      const decided = await bridge.ask(`studio:${decision}`, { version, note });
      set({ isBusy: false, error: decided.ok ? null : decided.error });
      if (decided.ok) await get().load();
      return decided.ok;
    },
    branch: async (keepsId) => {
      const { file, isBusy } = get();
      if (file.kind !== 'ready' || isBusy) return null;
      const { kind, hash } = file.value.summary;
      set({ isBusy: true, error: null });
      const created = await bridge.ask('studio:create-draft', {
        from: kind === 'script' ? { kind, hash, keepsId } : { kind, hash },
      });
      set({ isBusy: false, error: created.ok ? null : created.error });
      return created.ok ? created.value.draft : null;
    },
  }));
}
