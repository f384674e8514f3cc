import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { Pace } from '#core/run/run-schema';
import type { Script } from '#core/script/script-schema';
import type { Duty } from '#core/script/vocabulary';
import { modeRules } from '#core/talk-view/mode-rules';
import { loadableOf, loading, type Loadable } from '../../loadable';
import { loadCase, type LoadedCase } from '../load-case';

/** The modes that a talk can be begun in from a briefing. */
export const briefingModes = ['demonstration', 'guided', 'practice'] as const;
export type BriefingMode = (typeof briefingModes)[number];

/** A disposition by its id, or left to chance. Ids are kebab-case letters, so `*` is none. */
export const anyDisposition = '*';

export type BriefingContent = LoadedCase;

export type BriefingChoice = {
  readonly duty: Duty;
  readonly disposition: string;
  readonly mode: BriefingMode;
  readonly pace: Pace;
};

export type BriefingStoreState = {
  readonly content: Loadable<BriefingContent>;
  readonly choice: BriefingChoice;
  readonly isStarting: boolean;
  /** Why the run could not be begun; what was chosen stays. */
  readonly startError: AppError | null;
  readonly load: () => Promise<void>;
  readonly change: (change: Partial<BriefingChoice>) => void;
  /** Begins the run and answers its id; null where it could not be begun or is being begun already. */
  readonly start: () => Promise<string | null>;
};

export type BriefingStore = StoreApi<BriefingStoreState>;

export type BriefingStoreParts = {
  readonly bridge: Bridge;
  /** The script by content hash or by id. */
  readonly script: string;
  readonly wished: Omit<BriefingChoice, 'disposition'>;
  /** A number in [0, 1). Which victim one meets may be left to chance: it is written into the run. */
  readonly random: () => number;
};

/** What is read and chosen before a talk. Nothing is written before the run is begun. */
export function createBriefingStore({ bridge, script, wished, random }: BriefingStoreParts): BriefingStore {
  function drawn({ dispositions }: Script, wish: string): string {
    const chosen = dispositions.find(({ id }) => id === wish);
    return (
      (chosen ?? dispositions[Math.floor(random() * dispositions.length)] ?? dispositions[0])?.id ?? wish
    );
  }

  return createStore<BriefingStoreState>()((set, get) => ({
    content: loading,
    choice: { ...wished, disposition: anyDisposition },
    isStarting: false,
    startError: null,
    load: async () => {
      set({ content: loading });
      const content = loadableOf(await loadCase(bridge, script));
      const { choice } = get();
      const duties = content.kind === 'ready' ? content.value.script.duties : [];
      const duty = duties.includes(choice.duty) ? choice.duty : (duties[0] ?? choice.duty);
      set({ content, choice: { ...choice, duty } });
    },
    change: (change) => {
      const { choice } = get();
      const next = { ...choice, ...change };
      // Whoever has picked a victim by name must not take that knowledge into a run that counts.
      const takesNameAlong = modeRules[choice.mode].isLearning && !modeRules[next.mode].isLearning;
      set({ choice: takesNameAlong ? { ...next, disposition: anyDisposition } : next, startError: null });
    },
    start: async () => {
      const { content, choice, isStarting } = get();
      if (content.kind !== 'ready' || isStarting) return null;
      set({ isStarting: true, startError: null });
      const run = await bridge.ask('runs:start', {
        script: content.value.scriptHash,
        disposition: drawn(content.value.script, choice.disposition),
        duty: choice.duty,
        mode: choice.mode,
        pace: choice.pace,
        branch: null,
      });
      set({ isStarting: false, startError: run.ok ? null : run.error });
      return run.ok ? run.value.head.id : null;
    },
  }));
}
