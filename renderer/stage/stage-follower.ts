import { createStore, type StoreApi } from 'zustand/vanilla';

import type { IntervalTimers } from '../stores/interval-timers';
import { readPresenterMessage } from './read-stage-message';
import type { Presenter, StageLook, StageMessage, StagePress, StageView } from './stage-message';
import type { StagePort } from './stage-port';
import { signOfLifeMs, silenceMs } from './stage-times';

/** What the projector's window shows, and how. */
export type Followed = { readonly view: StageView; readonly look: StageLook | null };

export type StageFollowerParts = {
  readonly port: StagePort;
  /** Milliseconds that never go back. */
  readonly clock: () => number;
  readonly timers: IntervalTimers;
};

/** The projector's end: follows the newest presenter and passes keys on. */
export type StageFollower = {
  readonly followed: StoreApi<Followed>;
  readonly press: (press: StagePress) => void;
  readonly stop: () => void;
};

const idle: StageView = { kind: 'idle' };

/**
 * Begins to follow: see {@link StageFollower}. An older presenter is not listened to while the newer one lives. A presenter that
 * falls silent (crashed, reloading) leaves his last view standing for a while, so that a reload is not seen in the hall.
 */
export function createStageFollower({ clock, port, timers }: StageFollowerParts): StageFollower {
  const followed = createStore<Followed>(() => ({ view: idle, look: null }));
  let leader: Presenter | null = null;
  let heardAt = -Infinity;
  let shown = '';
  const post = (message: StageMessage): void => port.post(message);

  const stopListening = port.listen((received) => {
    const message = readPresenterMessage(received);
    if (message === null) return;
    const { from, look, view } = message;
    if (leader !== null && from.id !== leader.id && from.since < leader.since) return;
    // Whoever ends is followed no longer; another one who still presents may be.
    leader = view.kind === 'idle' ? null : from;
    heardAt = clock();
    // Said again as a sign of life: what stands on the wall is not drawn anew.
    const text = JSON.stringify([view, look]);
    if (text === shown) return;
    shown = text;
    followed.setState({ view, look });
  });
  const beat = timers.setInterval(() => {
    post({ type: 'hello' });
    if (leader === null || clock() - heardAt <= silenceMs) return;
    leader = null;
    shown = '';
    followed.setState({ view: idle });
  }, signOfLifeMs);
  post({ type: 'hello' });

  return {
    followed,
    press: (press) => post({ type: 'key', press }),
    stop: () => {
      timers.clearInterval(beat);
      stopListening();
      post({ type: 'bye' });
      port.close();
    },
  };
}
