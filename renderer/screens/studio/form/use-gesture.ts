import { useState } from 'react';

import { pathText } from '#core/check/script-problem';
import type { ChangePath } from '#core/editing/change';

/** Grows for as long as the window lives: two visits to one field are never one gesture. */
let visits = 0;

/** A name that no other gesture has. */
export function newGesture(what: string): string {
  visits += 1;
  return `${what}#${visits}`;
}

/** One gesture for each time that a field has the focus, so that undo takes back a whole typing. */
export function useGesture(path: ChangePath): { readonly gesture: string; readonly onFocus: () => void } {
  const what = pathText(path);
  const [gesture, setGesture] = useState(() => newGesture(what));
  return { gesture, onFocus: () => setGesture(newGesture(what)) };
}
