import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { SealLook } from '#core/bridge/seal-channels';
import type { Result } from '#core/lib/result';

import { loadableOf, loading, type Loadable } from '../../loadable';

/** How names on this computer are kept, and what still lies about from before. */
export type SealStatus = {
  readonly look: Loadable<SealLook>;
  /** Files that hold names as they are. */
  readonly clearCopies: number;
  readonly load: () => Promise<void>;
  readonly lockNow: () => Promise<Result<null, AppError>>;
  readonly deleteClearCopies: () => Promise<Result<unknown, AppError>>;
};

export type SealStore = StoreApi<SealStatus>;

/** See {@link SealStatus}. */
export function createSealStore(bridge: Bridge): SealStore {
  return createStore<SealStatus>((set) => ({
    look: loading,
    clearCopies: 0,
    load: async () => {
      const look = loadableOf(await bridge.ask('seal:look', {}));
      const copies = await bridge.ask('seal:count-clear-copies', {});
      set({ look, ...(copies.ok && { clearCopies: copies.value.files }) });
    },
    lockNow: async () => {
      const answer = await bridge.ask('seal:lock-now', {});
      // Nothing answers any more: being told so brings the unlock screen.
      if (answer.ok) await bridge.ask('settings:get', {});
      return answer;
    },
    deleteClearCopies: async () => {
      const answer = await bridge.ask('seal:delete-clear-copies', {});
      if (answer.ok) set({ clearCopies: answer.value.files });
      return answer;
    },
  }));
}
