import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { RecoveryLook } from '#core/bridge/recovery-channels';
import type { Result } from '#core/lib/result';

import { loadableOf, loading, type Loadable } from '../loadable';

/** What can be done with a data folder whose database cannot be opened. */
export type Recovery = {
  readonly look: Loadable<RecoveryLook>;
  readonly load: () => Promise<void>;
  readonly restore: (name: string) => Promise<Result<unknown, AppError>>;
  readonly openAgain: () => Promise<Result<unknown, AppError>>;
  readonly startEmpty: () => Promise<Result<unknown, AppError>>;
};

export type RecoveryStore = StoreApi<Recovery>;

/** See {@link Recovery}. */
export function createRecoveryStore({ bridge }: { readonly bridge: Bridge }): RecoveryStore {
  return createStore<Recovery>((set) => ({
    look: loading,
    load: async () => set({ look: loadableOf(await bridge.ask('recovery:look', {})) }),
    restore: (name) => bridge.ask('recovery:restore', { name }),
    openAgain: () => bridge.ask('recovery:open-again', {}),
    startEmpty: () => bridge.ask('recovery:start-empty', {}),
  }));
}
