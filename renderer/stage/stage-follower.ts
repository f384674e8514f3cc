import { createStore, type StoreApi } from 'zustand/vanilla';

import type { IntervalTimers } from '../stores/interval-timers';
import { readPresenterMessage } from './read-stage-message';
import type { Presenter, StageLook, StageMessage, StagePress, StageView } from './stage-message';
import type { StagePort } from './stage-port';
import { signOfLifeMs, silenceMs } from './stage-times';

/** What the projector's window shows, and how. */
export type Followed = { readonly view: StageView; readonly look: StageLook | null };

export type StageFollowerParts = {
  readonly openPort: () => StagePort;
  /** Milliseconds that never go back. */
  readonly clock: () => number;
  readonly timers: IntervalTimers;
};

/** The projector's end: follows the newest presenter and passes keys on. */
export type StageFollower = {
  readonly followed: StoreApi<Followed>;
  readonly begin: () => void;
  readonly press: (press: StagePress) => void;
  /** Tells the presenter that this window goes. */
  readonly end: () => void;
};

const idle: StageView = { kind: 'idle' };

/**
 * See {@link StageFollower}. An older presenter is not listened to while the newer one lives. One that falls silent (crashed, being
 * loaded anew) leaves the last view standing for a while, so that a reload is not seen in the hall.
 */
export function createStageFollower({ clock, openPort, timers }: StageFollowerParts): StageFollower {
  const followed = createStore<Followed>(() => ({ view: idle, look: null }));
  let port: StagePort | null = null;
  let stop = (): void => {};
  let leader: Presenter | null = null;
  let heardAt = -Infinity;
  let shown = '';
  let greeted = '';
  const post = (message: StageMessage): void => port?.post(message);

  const hear = (received: unknown): void => {
    const message = readPresenterMessage(received);
    if (message === null) return;
    const { from, look, view } = message;
    if (leader !== null && from.id !== leader.id && from.since < leader.since) return;
    // Whoever ends is followed no longer; another one who still presents may be.
    leader = view.kind === 'idle' ? null : from;
    heardAt = clock();
    // A presenter that is new here, or was loaded anew, knows at once that there is a projector.
    if (leader !== null && from.id !== greeted) {
      greeted = from.id;
      post({ type: 'hello' });
    }
    // Said again as a sign of life: what stands on the wall is not drawn anew.
    const text = JSON.stringify([view, look]);
    if (text === shown) return;
    shown = text;
    followed.setState({ view, look });
  };

  const beat = (): void => {
    post({ type: 'hello' });
    if (leader === null || clock() - heardAt <= silenceMs) return;
    leader = null;
    shown = '';
    followed.setState({ view: idle });
  };

  return {
    followed,
    begin: () => {
      port = openPort();
      const stopListening = port.listen(hear);
      const interval = timers.setInterval(beat, signOfLifeMs);
      stop = () => {
        timers.clearInterval(interval);
        stopListening();
      };
      post({ type: 'hello' });
    },
    press: (press) => post({ type: 'key', press }),
    end: () => {
      stop();
      post({ type: 'bye' });
      port?.close();
      port = null;
    },
  };
}
