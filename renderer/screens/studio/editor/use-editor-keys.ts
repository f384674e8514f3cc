import { useCallback } from 'react';

import { editorViews } from '../../../stores/studio/create-editor-store';
import { useEditorStore } from '../editor-context';
import { useDraftKeys, type OwnKeys } from '../use-draft-keys';

/** The keys of a draft, and those of the script editor: three views, and find. */
export function useEditorKeys(): void {
  const store = useEditorStore();
  const more: OwnKeys = useCallback(
    (event, key, hasControl) => {
      const { openTool, show } = store.getState();
      const view = event.altKey && !hasControl ? editorViews[Number(event.key) - 1] : undefined;
      if (view !== undefined) show(view);
      else if (hasControl && (key === 'f' || key === 'h')) openTool('find');
      else return false;
      return true;
    },
    [store],
  );
  useDraftKeys(store, more);
}
