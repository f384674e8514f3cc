import type { ErrorCode } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';

/** Nobody acts any more, or the data folder is not open. */
const gone: readonly ErrorCode[] = ['people/not-signed-in', 'data/damaged', 'data/sealed'];

/**
 * The same bridge, telling when the host no longer knows who acts (it was started anew, or another tab signed out), so
 * that the sign-in screen comes (or the one of a folder that is sealed or damaged) instead of one refusal after the other.
 */
export function watchBridge(bridge: Bridge, onSignedOut: () => void): Bridge {
  return {
    ask: async (channel, request) => {
      const answer = await bridge.ask(channel, request);
      if (!answer.ok && gone.includes(answer.error.code) && channel !== 'app:get-status') onSignedOut();
      return answer;
    },
  };
}
