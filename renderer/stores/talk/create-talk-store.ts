import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { RunEvent } from '#core/run/run-schema';
import { expertStep } from '#core/talk-view/expert-step';
import type { IntervalTimers } from '../interval-timers';
import { createTalkLog } from './talk-log';
import { createTalkPace } from './talk-pace';
import { untouchedTalk, type Rest, type TalkActions, type TalkStoreState } from './talk-store-state';

/** Short enough that a countdown never skips a second. */
const beatMs = 500;

/** Well inside the ninety seconds that a lease lasts, also where the browser slows timers down. */
const keepMs = 20_000;

/** Failures after which this window does not know where the log stands. */
const outOfStep: readonly AppError['code'][] = ['runs/out-of-order', 'runs/event-refused', 'runs/ended'];

export type TalkStore = StoreApi<TalkStoreState>;

export type TalkStoreParts = {
  readonly bridge: Bridge;
  readonly run: string;
  /** Milliseconds that never go back. */
  readonly clock: () => number;
  readonly timers: IntervalTimers;
};

/**
 * One run being played. A decision is sent, kept until it is acknowledged, and only then shown. The store never judges
 * what a decision does; that is the engine's.
 */
export function createTalkStore({ bridge, run, clock, timers }: TalkStoreParts): TalkStore {
  const store: TalkStore = createStore<TalkStoreState>()(() => ({ ...untouchedTalk, ...actions() }));
  const pace = createTalkPace(store, clock);
  const log = createTalkLog({ bridge, run, store, pace });
  let intervals: readonly number[] = [];

  function beat(): void {
    if (pace.beat()) void log.send({ type: 'timed-out', elapsedMs: pace.elapsedMs() });
  }

  async function sendChoice(moveId: string): Promise<void> {
    const shown = (store.getState().view?.options ?? []).map(({ move, line }) => ({ move, line }));
    const chosen = shown.find(({ move }) => move === moveId);
    if (chosen === undefined) return;
    return log.send({ type: 'chose', ...chosen, shown, elapsedMs: pace.elapsedMs() });
  }

  /** Sends what may be said at any time of the talk, also at an interlude or a pause, unless a decision is on its way. */
  async function sendIfFree(event: RunEvent): Promise<void> {
    const { phase, talk, pending } = store.getState();
    if (phase !== 'playing' || talk === null || pending !== null) return;
    if (talk.replay.state.ending !== null || talk.replay.abandoned) return;
    return log.send(event);
  }

  async function goOn(): Promise<void> {
    const { talk, view, gate, pending } = store.getState();
    if (talk === null || view === null || pending !== null) return;
    if (gate !== null) return pace.set({ gate: null, wasBehind: false });
    if (!pace.isRunning()) return;
    const decision =
      talk.head.mode === 'demonstration'
        ? expertStep(talk.prepared, talk.subject, talk.replay)?.decision
        : undefined;
    if (decision?.type === 'choose') return sendChoice(decision.move);
    if (decision?.type === 'time-out') {
      return log.send({ type: 'timed-out', elapsedMs: pace.elapsedMs() });
    }
    if (view.options.length === 0) return log.send({ type: 'continued' });
  }

  async function retry(): Promise<void> {
    const { pending } = store.getState();
    if (pending === null) return log.takeUp(false);
    if (pending.error === null) return;
    return outOfStep.includes(pending.error.code) ? log.takeUp(false) : log.send(pending.event);
  }

  function setRest(rest: Rest, isResting: boolean): void {
    const others = store.getState().rests.filter((one) => one !== rest);
    pace.set({ rests: isResting ? [...others, rest] : others });
  }

  function actions(): TalkActions {
    return {
      open: async () => {
        if (intervals.length === 0) {
          intervals = [timers.setInterval(beat, beatMs), timers.setInterval(() => void log.keep(), keepMs)];
        }
        pace.set(untouchedTalk);
        return log.takeUp(false);
      },
      takeOver: () => log.takeUp(true),
      choose: async (place) => {
        const { view, talk } = store.getState();
        const option = view?.options[place];
        if (option === undefined || !pace.isRunning() || talk?.head.mode === 'demonstration') return;
        return sendChoice(option.move);
      },
      goOn,
      askHint: async () => {
        const { view } = store.getState();
        if (!pace.isRunning() || view === null || view.hint === null || view.isHinted) return;
        return log.send({ type: 'hinted' });
      },
      pause: async () => {
        const { talk, gate } = store.getState();
        if (gate === null && talk?.replay.paused === false) return sendIfFree({ type: 'paused' });
      },
      resume: async () => {
        if (store.getState().talk?.replay.paused === true) return sendIfFree({ type: 'resumed' });
      },
      setRest,
      retry,
      abandon: () => sendIfFree({ type: 'abandoned' }),
      leave: () => {
        for (const id of intervals) timers.clearInterval(id);
        intervals = [];
        log.letGo();
        pace.set(untouchedTalk);
      },
    };
  }

  return store;
}
