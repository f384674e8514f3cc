import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { AnswerOf, RequestOf } from '#core/bridge/channels';
import type { KeySummary } from '#core/bridge/pack-channels';
import type { Result } from '#core/lib/result';

import { loadableOf, loading, type Loadable } from '../../loadable';

type KeyChange = 'keys:make' | 'keys:trust' | 'keys:revoke' | 'keys:restore';
type Asked<Name extends KeyChange> = (request: RequestOf<Name>) => Promise<Result<AnswerOf<Name>, AppError>>;

/** The keys of this computer, and what can be done with them. Each change reads the list anew. */
export type KeysState = {
  readonly keys: Loadable<readonly KeySummary[]>;
  readonly load: () => Promise<void>;
  readonly make: Asked<'keys:make'>;
  readonly trust: Asked<'keys:trust'>;
  readonly revoke: Asked<'keys:revoke'>;
  readonly restore: Asked<'keys:restore'>;
  readonly publicFile: () => Promise<Result<AnswerOf<'keys:get-public'>, AppError>>;
  readonly paper: () => Promise<Result<AnswerOf<'keys:get-paper'>, AppError>>;
};

export type KeysStore = StoreApi<KeysState>;

/** The own key that is in use. */
export function ownKeyOf(keys: readonly KeySummary[]): KeySummary | null {
  return keys.find(({ isOwn, revokedAt }) => isOwn && revokedAt === null) ?? null;
}

/** Keys that sign packs, and keys that packs are trusted by. */
export function createKeysStore({ bridge }: { readonly bridge: Bridge }): KeysStore {
  return createStore<KeysState>()((set, get) => {
    const reload = async <Answer>(asked: Promise<Result<Answer, AppError>>) => {
      const answer = await asked;
      if (answer.ok) await get().load();
      return answer;
    };
    return {
      keys: loading,
      load: async () => {
        if (get().keys.kind === 'failed') set({ keys: loading });
        set({ keys: loadableOf(await bridge.ask('keys:list', {})) });
      },
      make: (request) => reload(bridge.ask('keys:make', request)),
      trust: (request) => reload(bridge.ask('keys:trust', request)),
      revoke: (request) => reload(bridge.ask('keys:revoke', request)),
      restore: (request) => reload(bridge.ask('keys:restore', request)),
      publicFile: () => bridge.ask('keys:get-public', {}),
      paper: () => bridge.ask('keys:get-paper', {}),
    };
  });
}
