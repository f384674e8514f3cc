import { useCallback } from 'react';

import { useDebriefStore } from './use-debrief';

/** The id of the heading of a step, where links and keys lead. */
export function stepId(turn: number): string {
  return `debrief-step-${turn}`;
}

/** How to go to a step: it opens, the curve looks at it, and the focus is on its heading. */
export function useGoToStep(): (turn: number) => void {
  const store = useDebriefStore();
  return useCallback(
    (turn) => {
      const { openTurn, lookAt } = store.getState();
      openTurn(turn);
      lookAt(turn + 1);
      const heading = document.getElementById(stepId(turn));
      heading?.focus({ preventScroll: true });
      heading?.scrollIntoView({ block: 'start' });
    },
    [store],
  );
}
