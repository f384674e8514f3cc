import { freeId } from '#core/editing/free-id';

import { useEditorStore } from '../editor-context';

/** Declares a fact or a flag by its text and answers its id; within a gesture, so that it is undone with what uses it. */
export function useDeclare(list: 'facts' | 'flags') {
  const store = useEditorStore();
  return (text: string, gesture: string): string => {
    const { document, edit } = store.getState();
    const { facts, flags } = document.script;
    const taken = new Set([...facts, ...flags].map(({ id }) => id));
    const isLatin = /^[a-z]/i.test(text);
    const id = freeId(isLatin ? text : list === 'facts' ? 'fact' : 'flag', taken);
    edit('insert-item', { path: [list], at: document.script[list].length, value: { id, text } }, gesture);
    return id;
  };
}
