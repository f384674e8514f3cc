import type { ReactNode } from 'react';

import { classNames } from '../../../components/class-names';

type RevealedProps = {
  /** False: the place is kept, so that nothing jumps when it comes out. */
  readonly isOut: boolean;
  readonly children: ReactNode;
};

/** What comes out at a later press. Before that nobody sees, hears or reaches it. */
export function Revealed({ isOut, children }: RevealedProps) {
  return (
    <div
      className={classNames('step-revealed', isOut && 'step-revealed-out')}
      style={{ visibility: isOut ? 'visible' : 'hidden' }}
      aria-hidden={!isOut}
    >
      {children}
    </div>
  );
}
