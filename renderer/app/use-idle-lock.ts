import { useEffect } from 'react';

import { activityEvent } from './activity';

/** How long nobody may touch the computer before whoever has a PIN is asked for it again. */
export const idleLockMs = 15 * 60 * 1000;

/** Calls back once after nobody has touched mouse or keyboard for a while; off where `isOn` is false. */
export function useIdleLock(isOn: boolean, onIdle: () => void): void {
  useEffect(() => {
    if (!isOn) return undefined;
    let timer = window.setTimeout(onIdle, idleLockMs);
    const handleSign = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(onIdle, idleLockMs);
    };
    const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', activityEvent] as const;
    for (const sign of signs) window.addEventListener(sign, handleSign, { passive: true });
    return () => {
      window.clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, handleSign);
    };
  }, [isOn, onIdle]);
}
