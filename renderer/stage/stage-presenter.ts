import { createStore, type StoreApi } from 'zustand/vanilla';

import type { IntervalTimers } from '../stores/interval-timers';
import { readPresenterMessage, readStageMessage } from './read-stage-message';
import type { PresenterMessage, StageLook, StagePress, StageView } from './stage-message';
import type { StagePort } from './stage-port';
import { drivenMs, signOfLifeMs, silenceMs } from './stage-times';

/** What the presenter knows of the projector's window. */
export type StagePresence = {
  /** A projector's window is open. */
  readonly isStageHere: boolean;
  /** False while another window presents, which began later. */
  readonly isFollowed: boolean;
};

export type StagePresenterParts = {
  readonly openPort: () => StagePort;
  /** Names this window. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly timers: IntervalTimers;
  /** The projector's window lives, and what it shows was changed not too long ago: somebody is teaching. */
  readonly onTeaching: () => void;
};

/** The presenter's end: says what to show, hears keys, knows whether the projector's window is there. */
export type StagePresenter = {
  readonly presence: StoreApi<StagePresence>;
  readonly begin: () => void;
  /** Says who is told when a remote is pressed in the projector's window. */
  readonly hearPresses: (onPress: (press: StagePress) => void) => void;
  readonly show: (view: StageView, look: StageLook) => void;
  /** From now on this window is followed, whichever was before. */
  readonly takeOver: () => void;
  /** The lesson is over here: the projector becomes quiet. */
  readonly end: () => void;
};

/** See {@link StagePresenter}. The projector's window asks when it opens, so nothing is lost when either is loaded anew. */
export function createStagePresenter(parts: StagePresenterParts): StagePresenter {
  const { id, now, onTeaching, openPort, timers } = parts;
  const presence = createStore<StagePresence>(() => ({ isStageHere: false, isFollowed: true }));
  let port: StagePort | null = null;
  let stop = (): void => {};
  let onPress: (press: StagePress) => void = () => {};
  let since = 0;
  let heardAt = -Infinity;
  let changedAt = -Infinity;
  let shown: Pick<PresenterMessage, 'view' | 'look'> | null = null;

  const post = (): void => {
    if (shown === null || !presence.getState().isFollowed) return;
    port?.post({ type: 'show', ...shown, from: { id, since } } satisfies PresenterMessage);
  };

  const hear = (received: unknown): void => {
    const other = readPresenterMessage(received);
    if (other !== null) {
      const isNewer = other.from.id !== id && other.from.since > since && other.view.kind !== 'idle';
      if (isNewer) presence.setState({ isFollowed: false });
      return;
    }
    const message = readStageMessage(received);
    if (message === null) return;
    if (message.type === 'bye') {
      presence.setState({ isStageHere: false });
      return;
    }
    heardAt = now();
    presence.setState({ isStageHere: true });
    const { isFollowed } = presence.getState();
    if (isFollowed && now() - changedAt < drivenMs) onTeaching();
    if (message.type === 'hello') post();
    else if (isFollowed) onPress(message.press);
  };

  const beat = (): void => {
    if (now() - heardAt > silenceMs) presence.setState({ isStageHere: false });
    post();
  };

  return {
    presence,
    begin: () => {
      port = openPort();
      since = now();
      presence.setState({ isFollowed: true });
      const stopListening = port.listen(hear);
      const interval = timers.setInterval(beat, signOfLifeMs);
      stop = () => {
        timers.clearInterval(interval);
        stopListening();
      };
      post();
    },
    hearPresses: (heard) => {
      onPress = heard;
    },
    show: (view, look) => {
      shown = { view, look };
      changedAt = now();
      post();
    },
    takeOver: () => {
      since = now();
      presence.setState({ isFollowed: true });
      post();
    },
    end: () => {
      stop();
      if (shown !== null && presence.getState().isFollowed) {
        const view: StageView = { kind: 'idle' };
        port?.post({ type: 'show', ...shown, view, from: { id, since } } satisfies PresenterMessage);
      }
      port?.close();
      port = null;
    },
  };
}
