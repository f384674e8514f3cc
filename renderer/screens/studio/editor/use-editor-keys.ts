import { useEffect } from 'react';

import { editorViews } from '../../../stores/studio/create-editor-store';
import { useEditorStore } from '../editor-context';

/** Undo, redo, save, find and the three views. Undo is the document's everywhere: a field's own would know only its letters. */
export function useEditorKeys(): void {
  const store = useEditorStore();
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      // While a Chinese word is being composed every key belongs to the input method.
      if (event.isComposing || document.querySelector('dialog[open]') !== null) return;
      const state = store.getState();
      const view = event.altKey ? editorViews[Number(event.key) - 1] : undefined;
      const key = event.key.toLowerCase();
      const hasControl = event.ctrlKey || event.metaKey;
      if (view !== undefined) state.show(view);
      else if (!hasControl) return;
      else if (key === 'z' && !event.shiftKey) state.undo();
      else if (key === 'y' || key === 'z') state.redo();
      else if (key === 's') void state.flush();
      else if (key === 'f' || key === 'h') state.openTool('find');
      else return;
      event.preventDefault();
    };
    // Before the fields: they would undo by themselves what they no longer hold.
    window.addEventListener('keydown', handleKey, true);
    return () => window.removeEventListener('keydown', handleKey, true);
  }, [store]);
}
