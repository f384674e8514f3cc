import type { Bridge } from '#core/bridge/bridge';

/**
 * The same bridge, telling when the host no longer knows who acts (it was started anew, or another tab signed out), so
 * that the sign-in screen comes instead of one refusal after the other.
 */
export function watchBridge(bridge: Bridge, onSignedOut: () => void): Bridge {
  return {
    ask: async (channel, request) => {
      const answer = await bridge.ask(channel, request);
      if (!answer.ok && answer.error.code === 'people/not-signed-in') onSignedOut();
      return answer;
    },
  };
}
