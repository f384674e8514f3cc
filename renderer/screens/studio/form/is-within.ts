import type { ChangePath } from '#core/editing/change';

/** Whether a path is another one or leads into it. */
export function isWithin(path: ChangePath, outer: ChangePath): boolean {
  return path.length >= outer.length && outer.every((part, at) => part === path[at]);
}
