import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { FraudTypeEntry } from '#core/library/library-view';
import type { ProgressReport } from '#core/progress/progress-report';
import type { Ruleset } from '#core/ruleset/ruleset-schema';
import type { RunResult } from '#core/run/run-result';
import type { Dimension } from '#core/script/vocabulary';

import { loading, type Loadable } from '../loadable';

const pageSize = 50;

/** Names of the dimensions under the present ruleset. */
export type DimensionNames = Readonly<Partial<Record<Dimension, string>>>;

/** All that the progress page shows of one person. */
export type ProgressView = {
  readonly report: ProgressReport;
  readonly results: readonly RunResult[];
  /** Whether older results may be asked for. */
  readonly hasMore: boolean;
  readonly fraudTypes: readonly FraudTypeEntry[];
  readonly dimensionNames: DimensionNames;
};

export type ProgressState = {
  readonly view: Loadable<ProgressView>;
  readonly isLoadingMore: boolean;
  readonly moreError: AppError | null;
  /** Reads the page of a person; `null` is whoever acts. */
  readonly load: (person: string | null) => Promise<void>;
  readonly loadMore: () => Promise<void>;
  readonly forget: () => void;
};

export type ProgressStore = StoreApi<ProgressState>;

function namesOf(ruleset: Ruleset | null): DimensionNames {
  return Object.fromEntries(ruleset?.dimensions.map(({ id, name }) => [id, name]) ?? []);
}

/** Where a person stands, with their results a page at a time. */
export function createProgressStore({ bridge }: { readonly bridge: Bridge }): ProgressStore {
  /** Each asking has a number: an answer that is no longer wanted changes nothing. */
  let asked = 0;
  let shown: string | null = null;
  return createStore<ProgressState>((set, get) => ({
    view: loading,
    isLoadingMore: false,
    moreError: null,
    load: async (person) => {
      const ask = ++asked;
      if (get().view.kind === 'failed' || person !== shown) set({ view: loading });
      shown = person;
      const [report, results, library] = await Promise.all([
        bridge.ask('progress:get', { person }),
        bridge.ask('runs:list-results', { person, before: null, limit: pageSize }),
        bridge.ask('library:get', {}),
      ]);
      const failed = [report, results, library].find((answer) => !answer.ok);
      const ruleset = library.ok
        ? await bridge.ask('library:get-ruleset', { hash: library.value.ruleset })
        : null;
      if (ask !== asked) return;
      if (!report.ok || !results.ok || !library.ok) {
        if (failed?.ok === false) set({ view: { kind: 'failed', error: failed.error } });
        return;
      }
      set({
        view: {
          kind: 'ready',
          value: {
            report: report.value,
            results: results.value,
            hasMore: results.value.length >= pageSize,
            fraudTypes: library.value.fraudTypes,
            // Names are a comfort: without them the codes D1…D10 stand there.
            dimensionNames: namesOf(ruleset?.ok === true ? ruleset.value.body : null),
          },
        },
        moreError: null,
      });
    },
    loadMore: async () => {
      const { view, isLoadingMore } = get();
      if (view.kind !== 'ready' || isLoadingMore) return;
      const ask = asked;
      set({ isLoadingMore: true, moreError: null });
      const before = view.value.results.at(-1)?.endedAt ?? null;
      const answer = await bridge.ask('runs:list-results', { person: shown, before, limit: pageSize });
      set({ isLoadingMore: false });
      if (ask !== asked) return;
      if (!answer.ok) return set({ moreError: answer.error });
      const value = {
        ...view.value,
        results: [...view.value.results, ...answer.value],
        hasMore: answer.value.length >= pageSize,
      };
      set({ view: { kind: 'ready', value } });
    },
    forget: () => {
      asked += 1;
      shown = null;
      set({ view: loading, isLoadingMore: false, moreError: null });
    },
  }));
}
