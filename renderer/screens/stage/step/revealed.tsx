import { useContext, type ReactNode } from 'react';

import { useWords } from '../../../app/words';
import { classNames } from '../../../components/class-names';
import { RevealBeforeContext } from './reveal-before-context';
import { stepMessages as words } from './step-messages';

type RevealedProps = {
  /** False: the place is kept, so that nothing jumps when it comes out. */
  readonly isOut: boolean;
  readonly children: ReactNode;
};

/** What comes out at a later press. Before that nobody sees, hears or reaches it, except whoever teaches. */
export function Revealed({ isOut, children }: RevealedProps) {
  const { say } = useWords();
  const isShownBefore = useContext(RevealBeforeContext);
  if (!isOut && isShownBefore)
    return (
      <div className="step-unrevealed">
        <span className="only-read">{say(words.unrevealed)}</span>
        {children}
      </div>
    );
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
