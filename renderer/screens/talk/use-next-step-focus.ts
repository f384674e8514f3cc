import { useEffect, type RefObject } from 'react';

import { useTalk } from './use-talk';

/**
 * Puts the focus where the talk goes on whenever that changes (`step` names it) and after a dialog was closed: on the one
 * way on where there is one, else on the place itself, so that keys and readers begin there.
 */
export function useNextStepFocus(place: RefObject<HTMLElement | null>, step: string): void {
  const isCovered = useTalk((state) => state.rests.includes('dialog'));
  useEffect(() => {
    if (isCovered) return;
    const section = place.current;
    const button = section?.querySelector<HTMLElement>('.button-primary');
    (button ?? section)?.focus({ preventScroll: true });
  }, [place, step, isCovered]);
}
