import { useEffect } from 'react';
import type { StoreApi } from 'zustand/vanilla';

import type { DraftDocument } from '#core/editing/draft-document';

import type { DraftState } from '../../stores/studio/draft-state';

/** Keeps a draft saved and held for as long as its editor is shown, and does not let the window close over unsaved words. */
export function useDraftSession<T extends DraftDocument>(
  store: Pick<StoreApi<DraftState<T>>, 'getState'>,
): void {
  useEffect(() => {
    store.getState().begin();
    // A window that is being closed or put away may not get another turn.
    const save = () => void store.getState().flush();
    const holdBack = (event: BeforeUnloadEvent) => {
      const { isReadOnly, saving } = store.getState();
      if (!isReadOnly && saving.kind !== 'saved') event.preventDefault();
    };
    document.addEventListener('visibilitychange', save);
    window.addEventListener('pagehide', save);
    window.addEventListener('beforeunload', holdBack);
    return () => {
      document.removeEventListener('visibilitychange', save);
      window.removeEventListener('pagehide', save);
      window.removeEventListener('beforeunload', holdBack);
      void store.getState().leave();
    };
  }, [store]);
}
