import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { CoursewareKind, CoursewareMade } from '#core/bridge/courseware-channels';
import type { CourseScope, Edition } from '#core/courseware/course-scope';
import type { Library } from '#core/library/library-view';
import type { FraudType } from '#core/script/vocabulary';

import { loadableOf, loading, type Loadable } from '../../loadable';
import type { IntervalTimers } from '../interval-timers';
import { createJobWatch } from '../job-watch';

/** What an instructor has chosen. `names` and `hours` stand as they were typed. */
export type CoursewareChoice = Omit<CourseScope, 'fraudTypes'> & {
  readonly kind: CoursewareKind;
  readonly fraudTypes: readonly FraudType[];
  readonly names: string;
  readonly hours: string;
};

/** Why nothing can be made of a choice yet. */
export type ChoiceProblem = 'no-types' | 'no-names' | 'too-many-names' | 'long-name' | 'bad-hours' | 'no-day';

/** How the making stands. */
export type CoursewareWork =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly as: 'files' | 'print'; readonly done: number; readonly of: number }
  | { readonly kind: 'made'; readonly made: CoursewareMade }
  | { readonly kind: 'failed'; readonly error: AppError };

export type CoursewareState = {
  readonly library: Loadable<Library>;
  readonly choice: CoursewareChoice;
  readonly work: CoursewareWork;
  readonly load: () => Promise<void>;
  readonly choose: (change: Partial<CoursewareChoice>) => void;
  /** Begins; whatever was being made ends. */
  readonly make: (as: 'files' | 'print') => Promise<void>;
  /** Back to choosing: what is being made ends, what was made is forgotten. */
  readonly close: () => void;
  /** To be called when the screen goes: nothing goes on asking. */
  readonly leave: () => void;
};

export type CoursewareStore = StoreApi<CoursewareState>;

/** Names by line or by mark, as they come out of a list; each once. */
export function namesIn(text: string): readonly string[] {
  const found = text.split(/[\n,，、;；\t]+/).map((name) => name.trim());
  return [...new Set(found.filter((name) => name !== ''))];
}

/** What stands in the way of making it, or null. */
export function choiceProblem({
  day,
  fraudTypes,
  hours,
  kind,
  names,
}: CoursewareChoice): ChoiceProblem | null {
  if (fraudTypes.length === 0) return 'no-types';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return 'no-day';
  if (kind !== 'certificate') return null;
  const all = namesIn(names);
  if (all.length === 0) return 'no-names';
  if (all.length > 200) return 'too-many-names';
  if (all.some((name) => name.length > 40)) return 'long-name';
  const spent = hours.trim() === '' ? 1 : Number(hours);
  return spent >= 0.5 && spent <= 400 ? null : 'bad-hours';
}

type StoreParts = {
  readonly bridge: Bridge;
  readonly timers: IntervalTimers;
  readonly unit: string;
  /** Today, `YYYY-MM-DD`. */
  readonly day: string;
};

/** Making courseware: what is chosen, and how the making stands. */
export function createCoursewareStore({ bridge, day, timers, unit }: StoreParts): CoursewareStore {
  return createStore<CoursewareState>()((set, get) => {
    let as: 'files' | 'print' = 'files';
    const watch = createJobWatch<CoursewareMade>({
      timers,
      look: (job) => bridge.ask('courseware:look', { job }),
      cancel: (job) => void bridge.ask('courseware:cancel', { job }),
      onState: (state) => {
        if (state.state === 'running') {
          const { done, of } = state;
          set({ work: { kind: 'running', as, done, of } });
        } else if (state.state === 'failed') set({ work: { kind: 'failed', error: state.error } });
        else set({ work: { kind: 'made', made: state.made } });
      },
    });

    return {
      library: loading,
      choice: {
        kind: 'slides',
        fraudTypes: [],
        edition: 'instructor' satisfies Edition,
        unit,
        title: '',
        day,
        seed: 1,
        names: '',
        hours: '',
      },
      work: { kind: 'none' },
      load: async () => set({ library: loadableOf(await bridge.ask('library:get', {})) }),
      choose: (change) => set({ choice: { ...get().choice, ...change } }),
      make: async (wanted) => {
        const { choice } = get();
        if (choiceProblem(choice) !== null) return;
        as = wanted;
        set({ work: { kind: 'running', as, done: 0, of: 1 } });
        const { hours, kind, names, ...scope } = choice;
        const certificate =
          kind === 'certificate'
            ? { names: [...namesIn(names)], hours: hours.trim() === '' ? null : Number(hours) }
            : null;
        const error = await watch.begin(() =>
          bridge.ask('courseware:begin', {
            kind,
            as: wanted,
            scope: { ...scope, fraudTypes: [...scope.fraudTypes] },
            certificate,
          }),
        );
        if (error !== null) set({ work: { kind: 'failed', error } });
      },
      close: () => {
        watch.forget();
        set({ work: { kind: 'none' } });
      },
      leave: watch.forget,
    };
  });
}
