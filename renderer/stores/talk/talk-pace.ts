import type { StoreApi } from 'zustand/vanilla';

import type { TalkStoreState, TalkValues } from './talk-store-state';
import { createTurnTimer } from './turn-timer';

/** The time side of a talk store: when the clocks run, what they show, and when the time to answer is over. */
export type TalkPace = {
  /** Whether the trainee can act now; the clocks run exactly then. */
  readonly isRunning: () => boolean;
  /** Changes the state and lets the clocks follow it. */
  readonly set: (values: Partial<TalkValues>) => void;
  /** A new turn begins. */
  readonly beginTurn: () => void;
  readonly elapsedMs: () => number;
  /** To be called at short intervals. Answers true when the time to answer is over. */
  readonly beat: () => boolean;
};

/** See {@link TalkPace}. */
export function createTalkPace(store: StoreApi<TalkStoreState>, clock: () => number): TalkPace {
  const timer = createTurnTimer(clock);

  function isRunning(): boolean {
    const { phase, talk, pending, gate, rests } = store.getState();
    if (phase !== 'playing' || talk === null || pending !== null || gate !== null || rests.length > 0) {
      return false;
    }
    const { state, abandoned, paused } = talk.replay;
    return state.ending === null && !abandoned && !paused;
  }

  /** Writes whole seconds, and only where they changed, so that a screen is drawn once a second at most. */
  function tellTime(): void {
    timer.setRunning(isRunning());
    const { view, secondsLeft, contactSeconds } = store.getState();
    const ranMs = timer.elapsedMs();
    const limit = view?.limitSeconds ?? null;
    const left = limit === null ? null : Math.max(0, Math.ceil(limit - ranMs / 1000));
    const contact = Math.floor(((view?.contactRanMs ?? 0) + ranMs) / 1000);
    if (left !== secondsLeft || contact !== contactSeconds) {
      store.setState({ secondsLeft: left, contactSeconds: contact });
    }
  }

  return {
    isRunning,
    set: (values) => {
      store.setState(values);
      tellTime();
    },
    beginTurn: timer.reset,
    elapsedMs: timer.elapsedMs,
    beat: () => {
      timer.beat();
      tellTime();
      const limit = store.getState().view?.limitSeconds ?? null;
      return isRunning() && limit !== null && timer.elapsedMs() >= limit * 1000;
    },
  };
}
