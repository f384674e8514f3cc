import { useEffect, useRef } from 'react';

import { votePressOf, type VotePress } from './vote-press';

const remoteKeys: ReadonlySet<string> = new Set(['PageDown', 'PageUp', 'F5']);

/** Keys of a class vote, except in a dialog, which has its own. A vote is one press: a key that is held down casts one only. */
export function useVoteKeys(onPress: (press: VotePress) => void): void {
  const latest = useRef(onPress);
  useEffect(() => {
    latest.current = onPress;
  });
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const press = votePressOf(event);
      if (press === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) latest.current(press);
    };
    // A chart that has the focus would take the keys of the remote for itself, so those are caught on their way down.
    const catchRemote = (event: KeyboardEvent) => {
      if (remoteKeys.has(event.key)) act(event);
    };
    window.addEventListener('keydown', catchRemote, { capture: true });
    window.addEventListener('keydown', act);
    return () => {
      window.removeEventListener('keydown', catchRemote, { capture: true });
      window.removeEventListener('keydown', act);
    };
  }, []);
}
