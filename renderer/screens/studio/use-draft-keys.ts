import { useEffect } from 'react';
import type { StoreApi } from 'zustand/vanilla';

import type { DraftDocument } from '#core/editing/draft-document';

import type { DraftState } from '../../stores/studio/draft-state';

/** What an editor does with a key of its own; answers whether it was one. */
export type OwnKeys = (event: KeyboardEvent, key: string, hasControl: boolean) => boolean;

/**
 * Undo, redo and save by the keys that they have everywhere, and an editor's own (`more` must stay the same between draws). Undo
 * is the document's in every field: a field's own would know only its letters.
 */
export function useDraftKeys<T extends DraftDocument>(
  store: Pick<StoreApi<DraftState<T>>, 'getState'>,
  more?: OwnKeys,
): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      // While a Chinese word is being composed every key belongs to the input method.
      if (event.isComposing || document.querySelector('dialog[open]') !== null) return;
      const { flush, redo, undo } = store.getState();
      const key = event.key.toLowerCase();
      const hasControl = event.ctrlKey || event.metaKey;
      if (more?.(event, key, hasControl) !== true) {
        if (!hasControl) return;
        if (key === 'z' && !event.shiftKey) undo();
        else if (key === 'y' || key === 'z') redo();
        else if (key === 's') void flush();
        else return;
      }
      event.preventDefault();
    };
    // Before the fields: they would undo by themselves what they no longer hold.
    window.addEventListener('keydown', handleKey, true);
    return () => window.removeEventListener('keydown', handleKey, true);
  }, [store, more]);
}
