import { createStore, type StoreApi } from 'zustand/vanilla';

import type { IntervalTimers } from '../stores/interval-timers';
import { readPresenterMessage, readStageMessage } from './read-stage-message';
import type { PresenterMessage, StageLook, StagePress, StageView } from './stage-message';
import type { StagePort } from './stage-port';
import { signOfLifeMs, silenceMs } from './stage-times';

/** What the presenter knows of the projector's window. */
export type StagePresence = {
  /** A projector's window is open. */
  readonly isStageHere: boolean;
  /** False while another window presents, which began later. */
  readonly isFollowed: boolean;
};

export type StagePresenterParts = {
  readonly port: StagePort;
  /** Names this window. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly timers: IntervalTimers;
  /** A remote was pressed in the projector's window. */
  readonly onPress: (press: StagePress) => void;
  /** The projector's window gave a sign of life. */
  readonly onSign?: () => void;
};

/** The presenter's end: says what to show, hears keys, knows whether the projector's window is there. */
export type StagePresenter = {
  readonly presence: StoreApi<StagePresence>;
  readonly show: (view: StageView, look: StageLook) => void;
  /** From now on this window is followed, whichever was before. */
  readonly takeOver: () => void;
  /** The lesson is over here: the projector becomes quiet. */
  readonly end: () => void;
};

/** Begins to present: see {@link StagePresenter}. The projector's window asks on opening, so nothing is lost on a reload. */
export function createStagePresenter(parts: StagePresenterParts): StagePresenter {
  const { id, now, onPress, onSign, port, timers } = parts;
  const presence = createStore<StagePresence>(() => ({ isStageHere: false, isFollowed: true }));
  let since = now();
  let heardAt = -Infinity;
  let shown: Pick<PresenterMessage, 'view' | 'look'> | null = null;

  const post = (): void => {
    if (shown === null || !presence.getState().isFollowed) return;
    port.post({ type: 'show', ...shown, from: { id, since } } satisfies PresenterMessage);
  };
  const stopListening = port.listen((received) => {
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
    onSign?.();
    if (message.type === 'hello') post();
    else if (presence.getState().isFollowed) onPress(message.press);
  });
  const beat = timers.setInterval(() => {
    if (now() - heardAt > silenceMs) presence.setState({ isStageHere: false });
    post();
  }, signOfLifeMs);

  return {
    presence,
    show: (view, look) => {
      shown = { view, look };
      post();
    },
    takeOver: () => {
      since = now();
      presence.setState({ isFollowed: true });
      post();
    },
    end: () => {
      timers.clearInterval(beat);
      stopListening();
      if (shown !== null) {
        shown = { ...shown, view: { kind: 'idle' } };
        post();
      }
      port.close();
    },
  };
}
