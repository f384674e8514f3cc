import { pathText } from '#core/check/script-problem';
import type { ChangePath } from '#core/editing/change';

type Placed = { readonly path: ChangePath };

/** Compares props one by one, and paths by what they say: they are made anew at every drawing. */
export function samePlace<Props extends Placed>(before: Props, after: Props): boolean {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Props>;
  for (const key of keys) {
    if (key === 'path') {
      if (pathText(before.path) !== pathText(after.path)) return false;
    } else if (!Object.is(before[key], after[key])) return false;
  }
  return true;
}
