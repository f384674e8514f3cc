import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import { defaultSettings, type Settings } from '#core/bridge/settings';

/** What a person has set. A change is seen at once and saved behind it. */
export type SettingsState = {
  readonly settings: Settings;
  /** Why the last change could not be saved; what is on the screen holds until the program ends. */
  readonly error: AppError | null;
  readonly change: (change: Partial<Settings>) => Promise<void>;
  /** Saves once more what could not be saved. */
  readonly retry: () => Promise<void>;
  /** Takes over what the host has stored: at start and after another person signed in. */
  readonly adopt: (settings: Settings) => void;
};

export type SettingsStore = StoreApi<SettingsState>;

/** Settings of whoever acts. Saves run one after the other, so that the last one wins on the host as on the screen. */
export function createSettingsStore({ bridge }: { readonly bridge: Bridge }): SettingsStore {
  return createStore<SettingsState>((set, get) => {
    let queue: Promise<void> = Promise.resolve();
    const save = () => {
      queue = queue.then(async () => {
        const answer = await bridge.ask('settings:set', get().settings);
        set({ error: answer.ok ? null : answer.error });
      });
      return queue;
    };
    return {
      settings: defaultSettings,
      error: null,
      change: (change) => {
        set({ settings: { ...get().settings, ...change } });
        return save();
      },
      retry: save,
      adopt: (settings) => set({ settings, error: null }),
    };
  });
}
