import { useEffect } from 'react';

import { toggleFullScreen } from '../../stage/full-screen';
import { keyFocusOf, pressOfKey } from '../../stage/press-of-key';
import type { StagePress } from '../../stage/stage-message';

/** Keys of the projector's window: what turns pages goes to the presenter, the whole screen is its own affair. */
export function useStageKeys(onPress: (press: StagePress) => void): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const press = pressOfKey(event, keyFocusOf(event.target));
      if (press === 'full-screen') toggleFullScreen(document);
      else if (press === 'next' || press === 'back' || press === 'black') onPress(press);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [onPress]);
}
