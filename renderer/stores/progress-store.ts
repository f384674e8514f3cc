import { createStore, type StoreApi } from 'zustand/vanilla';

import type { Bridge } from '#core/bridge/bridge';
import type { FraudTypeEntry } from '#core/library/library-view';
import type { ProgressReport } from '#core/progress/progress-report';
import type { RunResult } from '#core/run/run-result';
import type { AppError } from '#core/bridge/app-error';

import { loading, type Loadable } from '../loadable';

const pageSize = 50;

export type ProgressView = {
  readonly report: ProgressReport;
  readonly results: readonly RunResult[];
  /** Whether older results may be asked for. */
  readonly hasMore: boolean;
  readonly fraudTypes: readonly FraudTypeEntry[];
};

export type ProgressState = {
  readonly view: Loadable<ProgressView>;
  readonly isLoadingMore: boolean;
  readonly moreError: AppError | null;
  readonly load: () => Promise<void>;
  readonly loadMore: () => Promise<void>;
  readonly forget: () => void;
};

export type ProgressStore = StoreApi<ProgressState>;

/** Where the person who acts stands, with their results a page at a time. */
export function createProgressStore({ bridge }: { readonly bridge: Bridge }): ProgressStore {
  let asked = 0;
  return createStore<ProgressState>((set, get) => ({
    view: loading,
    isLoadingMore: false,
    moreError: null,
    load: async () => {
      const ask = ++asked;
      if (get().view.kind === 'failed') set({ view: loading });
      const [report, results, library] = await Promise.all([
        bridge.ask('progress:get', { person: null }),
        bridge.ask('runs:list-results', { person: null, before: null, limit: pageSize }),
        bridge.ask('library:get', {}),
      ]);
      if (ask !== asked) return;
      if (!report.ok) return set({ view: { kind: 'failed', error: report.error } });
      if (!results.ok) return set({ view: { kind: 'failed', error: results.error } });
      if (!library.ok) return set({ view: { kind: 'failed', error: library.error } });
      const view: ProgressView = {
        report: report.value,
        results: results.value,
        hasMore: results.value.length === pageSize,
        fraudTypes: library.value.fraudTypes,
      };
      set({ view: { kind: 'ready', value: view }, moreError: null });
    },
    loadMore: async () => {
      const { view, isLoadingMore } = get();
      if (view.kind !== 'ready' || isLoadingMore) return;
      const ask = asked;
      set({ isLoadingMore: true, moreError: null });
      const before = view.value.results.at(-1)?.endedAt ?? null;
      const answer = await bridge.ask('runs:list-results', { person: null, before, limit: pageSize });
      set({ isLoadingMore: false });
      if (ask !== asked) return;
      if (!answer.ok) return set({ moreError: answer.error });
      const results = [...view.value.results, ...answer.value];
      set({
        view: {
          kind: 'ready',
          value: { ...view.value, results, hasMore: answer.value.length === pageSize },
        },
      });
    },
    forget: () => {
      asked += 1;
      set({ view: loading, isLoadingMore: false, moreError: null });
    },
  }));
}
