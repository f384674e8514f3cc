import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AppError } from '#core/bridge/app-error';
import type { BackupList, RestorableFile } from '#core/bridge/backup-channels';
import type { Bridge } from '#core/bridge/bridge';
import type { AnswerOf } from '#core/bridge/channels';
import type { Result } from '#core/lib/result';

import { loadableOf, loading, type Loadable } from '../../loadable';

/** The backups of this computer, and what was found in those that were read whole. */
export type BackupsState = {
  readonly list: Loadable<BackupList>;
  /** By name: whether it is whole. */
  readonly checked: ReadonlyMap<string, boolean>;
  /** What is under way: `make`, `delete`, or the name of the backup that is read. */
  readonly busy: string | null;
  readonly error: AppError | null;
  readonly load: () => Promise<void>;
  readonly make: () => Promise<void>;
  readonly check: (name: string) => Promise<void>;
  readonly remove: (names: readonly string[]) => Promise<boolean>;
  readonly compare: (file: RestorableFile) => Promise<Result<AnswerOf<'backups:compare'>, AppError>>;
  readonly restore: (
    file: RestorableFile,
    pin: string,
  ) => Promise<Result<AnswerOf<'backups:restore'>, AppError>>;
};

export type BackupsStore = StoreApi<BackupsState>;

/** See {@link BackupsState}. */
export function createBackupsStore(bridge: Bridge): BackupsStore {
  return createStore<BackupsState>()((set, get) => {
    const doing = async <T>(busy: string, ask: () => Promise<Result<T, AppError>>) => {
      if (get().busy !== null) return null;
      set({ busy, error: null });
      const answer = await ask();
      set({ busy: null, error: answer.ok ? null : answer.error });
      return answer;
    };
    return {
      list: loading,
      checked: new Map(),
      busy: null,
      error: null,
      load: async () => {
        if (get().list.kind === 'failed') set({ list: loading });
        set({ list: loadableOf(await bridge.ask('backups:list', {})) });
      },
      make: async () => {
        await doing('make', () => bridge.ask('backups:make', {}));
        await get().load();
      },
      check: async (name) => {
        const answer = await doing(name, () => bridge.ask('backups:check', { name }));
        if (answer !== null) set({ checked: new Map([...get().checked, [name, answer.ok]]) });
      },
      remove: async (names) => {
        const answer = await doing('delete', () => bridge.ask('backups:delete', { names: [...names] }));
        await get().load();
        return answer?.ok === true;
      },
      compare: (file) => bridge.ask('backups:compare', { file }),
      restore: (file, pin) => bridge.ask('backups:restore', { file, pin }),
    };
  });
}
