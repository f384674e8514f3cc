import { useEffect } from 'react';

import { signActivity } from '../../app/activity';
import { isFullScreen } from '../../stage/full-screen';
import { drivenMs } from '../../stage/stage-times';

const signEveryMs = 60_000;

/**
 * A class that discusses a step on the one full screen there is must not be met by the sign-in screen. `step` changes with each press;
 * from the last one it holds for a while only.
 */
export function useTeachingSign(isTeaching: boolean, step: string): void {
  useEffect(() => {
    if (!isTeaching) return undefined;
    let left = Math.floor(drivenMs / signEveryMs);
    const timer = window.setInterval(() => {
      left -= 1;
      if (left > 0 && isFullScreen(document)) signActivity();
    }, signEveryMs);
    return () => window.clearInterval(timer);
  }, [isTeaching, step]);
}
