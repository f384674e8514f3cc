import { useCallback, useEffect, useRef, useState } from 'react';

import { locateNode } from '#core/editing/locate-node';

import { useEditorStore } from '../editor-context';
import type { Goal } from './use-reveal';

/**
 * The card that the graph was last sent to: by search, by keyboard, by a problem or a link elsewhere in the editor. A scene that
 * hides it is opened. What is chosen on the graph itself, by `choose`, moves nothing.
 */
export function useGoal(expand: (scene: string) => void) {
  const store = useEditorStore();
  const [goal, setGoal] = useState<Goal | null>(null);
  const chosenHere = useRef<readonly string[] | null>(null);
  const goTo = useCallback(
    (id: string): void => {
      const located = locateNode(store.getState().document.script, id);
      if (located !== null) expand(located.scene.id);
      setGoal((before) => ({ id, count: (before?.count ?? 0) + 1 }));
    },
    [expand, store],
  );
  useEffect(
    () =>
      store.subscribe(({ selected, sentTo }, before) => {
        const isSent = sentTo !== before.sentTo;
        if (!isSent && (selected === before.selected || selected === chosenHere.current)) return;
        const [only] = selected;
        if (only !== undefined && selected.length === 1) goTo(only);
      }),
    [goTo, store],
  );
  const choose = useCallback(
    (ids: readonly string[]): void => {
      chosenHere.current = ids;
      store.getState().select(ids);
    },
    [store],
  );
  return { goal, goTo, choose };
}
