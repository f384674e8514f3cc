import type { ChangePath } from '#core/editing/change';

import { useEditor } from '../editor-context';
import { useGesture } from './use-gesture';

/** Writes one field of the script. Without a value the field is taken away. What is done in one visit is one step of undo. */
export function useField(path: ChangePath, name: string) {
  const edit = useEditor((state) => state.edit);
  const isReadOnly = useEditor((state) => state.isReadOnly);
  const { gesture, onFocus } = useGesture(path);
  return {
    isReadOnly,
    gesture,
    onFocus,
    set: (value: unknown) => void edit('set-field', { path, value, field: name }, gesture),
  };
}
