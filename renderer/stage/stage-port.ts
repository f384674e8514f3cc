import { stageChannelName } from './stage-message';

/** One end of the channel between the windows. What comes in may be anything: another tab can send on it too. */
export type StagePort = {
  readonly post: (message: unknown) => void;
  /** Answers how to stop listening. */
  readonly listen: (onMessage: (message: unknown) => void) => () => void;
  readonly close: () => void;
};

/** Where windows cannot talk to each other (no browser that we know): nobody is ever there. */
const silent: StagePort = { post: () => {}, listen: () => () => {}, close: () => {} };

/** Opens an end. What is sent on one end reaches every other one of this origin, and never the one that sent it. */
export function openStagePort(): StagePort {
  if (typeof BroadcastChannel === 'undefined') return silent;
  const channel = new BroadcastChannel(stageChannelName);
  return {
    post: (message) => channel.postMessage(message),
    listen: (onMessage) => {
      const handle = (event: MessageEvent) => onMessage(event.data);
      channel.addEventListener('message', handle);
      return () => channel.removeEventListener('message', handle);
    },
    close: () => channel.close(),
  };
}
