import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import { followExercise, questionAtHand } from '#core/exercise/replay-exercise';
import type { RunEvent } from '#core/run/run-schema';

import type { IntervalTimers } from '../interval-timers';
import { takeUpExercise, type ExerciseInHand } from './exercise-in-hand';

/** Short enough that a countdown never skips a second. */
const beatMs = 500;
/** Well inside the ninety seconds that a lease lasts. */
const keepMs = 20_000;

export type ExercisePhase = 'opening' | 'playing' | 'held' | 'refused';

export type ExerciseValues = {
  readonly phase: ExercisePhase;
  readonly hand: ExerciseInHand | null;
  /** Options ticked at the question at hand; not on disk before they are sent. */
  readonly ticked: readonly string[];
  /** True while the answer just given is being looked at, before the next question. */
  readonly isReviewing: boolean;
  /** Time spent on the question at hand. */
  readonly elapsedMs: number;
  readonly isSending: boolean;
  readonly error: AppError | null;
};

export type ExerciseActions = {
  readonly open: (force?: boolean) => Promise<void>;
  readonly tick: (option: string) => void;
  readonly answer: () => Promise<void>;
  /** From the answer on to the next question, or to the end. */
  readonly goOn: () => void;
  readonly abandon: () => Promise<boolean>;
  /** The clock stands still while the window is hidden. */
  readonly setHidden: (isHidden: boolean) => void;
  readonly leave: () => void;
};

export type ExerciseStore = StoreApi<ExerciseValues & ExerciseActions>;

export type ExerciseStoreParts = {
  readonly bridge: Bridge;
  readonly run: string;
  /** Milliseconds that never go back. */
  readonly clock: () => number;
  readonly timers: IntervalTimers;
};

const untouched: ExerciseValues = {
  phase: 'opening',
  hand: null,
  ticked: [],
  isReviewing: false,
  elapsedMs: 0,
  isSending: false,
  error: null,
};

/** Milliseconds that a question may take in this run, or null where nothing limits it. */
export function limitOf({ head, questions, replay }: ExerciseInHand): number | null {
  const seconds = questionAtHand(questions, replay)?.seconds ?? null;
  return seconds === null || head.pace === 0 ? null : seconds * head.pace * 1000;
}

/** One exercise being played. An answer is shown once it is on disk; what was ticked stays until then. */
export function createExerciseStore({ bridge, run, clock, timers }: ExerciseStoreParts): ExerciseStore {
  let intervals: readonly number[] = [];
  let lastBeat = clock();
  let isHidden = false;

  return createStore<ExerciseValues & ExerciseActions>()((set, get) => {
    const isAnswering = (): boolean => {
      const { phase, hand, isReviewing, isSending } = get();
      if (phase !== 'playing' || hand === null || isReviewing || isSending) return false;
      return questionAtHand(hand.questions, hand.replay) !== null;
    };

    const send = async (event: RunEvent): Promise<boolean> => {
      const { hand } = get();
      if (hand === null || get().isSending) return false;
      set({ isSending: true, error: null });
      const sent = await bridge.ask('runs:append', { run, seq: hand.events, event });
      set({ isSending: false });
      if (!sent.ok) {
        set({ error: sent.error, phase: sent.error.code === 'runs/held-elsewhere' ? 'held' : 'playing' });
        return false;
      }
      const next = followExercise(hand.questions, hand.replay, event);
      if (!next.ok) return false;
      const after = { ...hand, replay: next.value, events: hand.events + 1, result: sent.value.result };
      set({ hand: after, isReviewing: event.type !== 'abandoned', elapsedMs: 0 });
      return true;
    };

    const beat = (): void => {
      const now = clock();
      const passed = now - lastBeat;
      lastBeat = now;
      const { hand, elapsedMs } = get();
      if (hand === null || isHidden || !isAnswering()) return;
      set({ elapsedMs: elapsedMs + passed });
      const limit = limitOf(hand);
      if (limit !== null && elapsedMs + passed >= limit)
        void send({ type: 'timed-out', elapsedMs: Math.round(elapsedMs + passed) });
    };

    const keep = async (): Promise<void> => {
      if (!isAnswering()) return;
      const kept = await bridge.ask('runs:keep', { run });
      if (kept.ok && !kept.value && isAnswering()) set({ phase: 'held' });
    };

    return {
      ...untouched,
      open: async (force = false) => {
        if (intervals.length === 0) {
          lastBeat = clock();
          intervals = [timers.setInterval(beat, beatMs), timers.setInterval(() => void keep(), keepMs)];
        }
        set({ error: null });
        let file = await bridge.ask('runs:open', { run, force });
        // An exercise that is over is looked at again.
        if (!file.ok && file.error.code === 'runs/ended') file = await bridge.ask('runs:get', { run });
        if (!file.ok) {
          const isHeld = file.error.code === 'runs/held-elsewhere';
          set({ phase: isHeld ? 'held' : 'refused', error: file.error });
          return;
        }
        const hand = takeUpExercise(file.value);
        if (!hand.ok) return set({ phase: 'refused', error: hand.error });
        set({ ...untouched, phase: 'playing', hand: hand.value });
      },
      tick: (option) => {
        const { hand, ticked } = get();
        if (hand === null || !isAnswering()) return;
        const question = questionAtHand(hand.questions, hand.replay);
        if (question?.options.some(({ id }) => id === option) !== true) return;
        if (question.choose === 'one') return set({ ticked: [option] });
        set({
          ticked: ticked.includes(option) ? ticked.filter((id) => id !== option) : [...ticked, option],
        });
      },
      answer: async () => {
        const { hand, ticked, elapsedMs } = get();
        if (hand === null || ticked.length === 0 || !isAnswering()) return;
        const item = questionAtHand(hand.questions, hand.replay)?.id ?? '';
        await send({ type: 'answered', item, options: [...ticked], elapsedMs: Math.round(elapsedMs) });
      },
      goOn: () => {
        if (get().isReviewing) set({ isReviewing: false, ticked: [], elapsedMs: 0 });
      },
      abandon: async () => (isAnswering() ? send({ type: 'abandoned' }) : true),
      setHidden: (hidden) => {
        isHidden = hidden;
      },
      leave: () => {
        for (const id of intervals) timers.clearInterval(id);
        intervals = [];
        const { hand, phase } = get();
        const isOpen = hand !== null && hand.result === null && !hand.replay.abandoned;
        if (phase === 'playing' && isOpen) void bridge.ask('runs:release', { run });
        set(untouched);
      },
    };
  });
}
