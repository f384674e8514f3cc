import { createContext, useContext } from 'react';
import { useStore } from 'zustand';

import type { EditorState, EditorStore } from '../../stores/studio/create-editor-store';

const EditorContext = createContext<EditorStore | null>(null);
export const EditorProvider = EditorContext.Provider;

/** The store of the editor on this screen, for what must be read outside of drawing. */
export function useEditorStore(): EditorStore {
  const store = useContext(EditorContext);
  if (store === null) throw new Error('useEditorStore needs an EditorProvider above it');
  return store;
}

/** A part of the editor. Choose narrowly: everything chosen is compared at every keystroke. */
export function useEditor<Part>(select: (state: EditorState) => Part): Part {
  return useStore(useEditorStore(), select);
}
