import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { HealthReport } from '#core/health/health-report';

import type { IntervalTimers } from '../interval-timers';
import { createJobWatch } from '../job-watch';

/** How the health check, or the repair, stands. */
export type HealthWork =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'running';
      readonly task: 'check' | 'repair';
      readonly done: number;
      readonly of: number;
    }
  | { readonly kind: 'made'; readonly report: HealthReport }
  | { readonly kind: 'failed'; readonly error: AppError };

export type HealthState = {
  readonly work: HealthWork;
  readonly check: () => Promise<void>;
  /** Answers why it was not begun, or null; the report is kept then. */
  readonly repair: (pin: string) => Promise<AppError | null>;
  /** Ends a check. */
  readonly cancel: () => void;
  /** To be called when the screen goes: nothing goes on asking. */
  readonly leave: () => void;
};

export type HealthStore = StoreApi<HealthState>;

/** See {@link HealthState}. */
export function createHealthStore(bridge: Bridge, timers: IntervalTimers): HealthStore {
  return createStore<HealthState>()((set, get) => {
    let task: 'check' | 'repair' = 'check';
    const watch = createJobWatch<HealthReport>({
      timers,
      look: (job) => bridge.ask('health:look', { job }),
      cancel: (job) => void bridge.ask('health:cancel', { job }),
      onState: (state) => {
        if (state.state === 'running') {
          const { done, of } = state;
          set({ work: { kind: 'running', task, done, of } });
        } else if (state.state === 'failed') set({ work: { kind: 'failed', error: state.error } });
        else set({ work: { kind: 'made', report: state.made } });
      },
    });
    return {
      work: { kind: 'none' },
      check: async () => {
        if (get().work.kind === 'running') return;
        task = 'check';
        set({ work: { kind: 'running', task, done: 0, of: 1 } });
        const error = await watch.begin(() => bridge.ask('health:begin', {}));
        if (error !== null) set({ work: { kind: 'failed', error } });
      },
      repair: (pin) => {
        task = 'repair';
        return watch.begin(() => bridge.ask('health:repair', { pin }));
      },
      cancel: () => {
        watch.forget();
        set({ work: { kind: 'none' } });
      },
      leave: watch.forget,
    };
  });
}
