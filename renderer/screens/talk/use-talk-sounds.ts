import { useEffect } from 'react';

import type { TalkStore } from '../../stores/talk/create-talk-store';
import type { TalkStoreState } from '../../stores/talk/talk-store-state';
import type { QuietSound } from './quiet-sound';

/** Which sound a change of the talk makes, if any: a call that is being made, a line that was cut. */
export function soundOf(after: TalkStoreState, before: TalkStoreState): keyof QuietSound | null {
  if (after.view === null || before.view === null) return null;
  const isCall = after.view.scene.kind === 'phone';
  if (before.gate === 'scene' && after.gate === null && isCall) return 'ring';
  const hasMoved = after.talk?.replay.turns.length !== before.talk?.replay.turns.length;
  const wasCall = before.view.scene.kind === 'phone';
  if (!hasMoved || !wasCall) return null;
  const isCut = after.gate === 'scene' || after.view.ending?.ending.kind === 'hung-up';
  return isCut ? 'hangUp' : null;
}

/** Plays the sounds of the telephone along with the talk, where the person has switched them on. */
export function useTalkSounds(store: TalkStore, sound: QuietSound, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    return store.subscribe((after, before) => {
      const name = soundOf(after, before);
      if (name !== null) sound[name]();
    });
  }, [store, sound, isOn]);
}
