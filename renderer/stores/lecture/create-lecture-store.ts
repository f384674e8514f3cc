import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import {
  backPlace,
  lessonStart,
  nextPlace,
  placeOf,
  placeWithin,
  positionOf,
  type LessonPlace,
} from '#core/lesson/steps/lesson-position';
import type { Pace } from '#core/run/run-schema';
import type { Duty, FraudType } from '#core/script/vocabulary';

import { loadableOf, loading, type Loadable } from '../../loadable';
import type { LessonPositions } from './lesson-positions';
import { loadLecture, type Lecture } from './load-lecture';

export type LectureState = {
  readonly lecture: Loadable<Lecture | null>;
  readonly place: LessonPlace;
  /** Options chosen in the questions of the lesson, by step; only for oneself, kept nowhere. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** What was thought at a pause, by step; likewise. */
  readonly thoughts: Readonly<Record<string, string>>;
  readonly isStarting: boolean;
  /** Why the questions could not be begun. */
  readonly startError: AppError | null;
  readonly load: () => Promise<void>;
  readonly next: () => void;
  readonly back: () => void;
  /** To a step by its place; nothing of it is revealed. */
  readonly goTo: (at: number) => void;
  readonly choose: (option: string) => void;
  readonly think: (text: string) => void;
  /** Begins the questions as an exercise that counts; answers the run, or null. */
  readonly startChecks: (pace: Pace) => Promise<string | null>;
};

export type LectureStore = StoreApi<LectureState>;

export type LectureStoreParts = {
  readonly bridge: Bridge;
  readonly fraudType: FraudType;
  /** Whose demonstration is shown where there is a choice. */
  readonly duty: Duty;
  readonly positions: LessonPositions;
};

/** One lesson being taught or gone through. Where it stands outlives a reload; what was answered or thought does not. */
export function createLectureStore({ bridge, duty, fraudType, positions }: LectureStoreParts): LectureStore {
  return createStore<LectureState>()((set, get) => {
    const stepsNow = () => {
      const { lecture } = get();
      return lecture.kind === 'ready' && lecture.value !== null ? lecture.value.steps : [];
    };
    const move = (place: LessonPlace): void => {
      set({ place });
      positions.write(positionOf(stepsNow(), place));
    };
    return {
      lecture: loading,
      place: lessonStart,
      chosen: {},
      thoughts: {},
      isStarting: false,
      startError: null,
      load: async () => {
        set({ lecture: loading });
        const lecture = loadableOf(await loadLecture(bridge, { fraudType, duty }));
        const steps = lecture.kind === 'ready' ? (lecture.value?.steps ?? []) : [];
        set({ lecture, place: placeOf(steps, positions.read()) });
      },
      next: () => move(nextPlace(stepsNow(), get().place)),
      back: () => move(backPlace(stepsNow(), get().place)),
      goTo: (at) => move(placeWithin(stepsNow(), { at, revealed: 0 })),
      choose: (option) => {
        const { chosen, place } = get();
        const step = stepsNow()[place.at];
        if (step?.content.kind !== 'check' || place.revealed > 0) return;
        const { check } = step.content;
        if (!check.options.some(({ id }) => id === option)) return;
        const before = chosen[step.id] ?? [];
        const toggled = before.includes(option) ? before.filter((id) => id !== option) : [...before, option];
        set({ chosen: { ...chosen, [step.id]: check.choose === 'one' ? [option] : toggled } });
      },
      think: (text) => {
        const { place, thoughts } = get();
        const step = stepsNow()[place.at];
        if (step !== undefined) set({ thoughts: { ...thoughts, [step.id]: text } });
      },
      startChecks: async (pace) => {
        if (get().isStarting) return null;
        set({ isStarting: true, startError: null });
        const run = await bridge.ask('lessons:start-checks', { fraudType, pace });
        set({ isStarting: false, startError: run.ok ? null : run.error });
        return run.ok ? run.value.head.id : null;
      },
    };
  });
}
