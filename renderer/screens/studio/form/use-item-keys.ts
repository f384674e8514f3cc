import { useState } from 'react';

type Keys = { readonly keys: readonly number[]; readonly next: number };

function fitted({ keys, next }: Keys, length: number): Keys {
  const missing = Math.max(0, length - keys.length);
  return {
    keys: [...keys.slice(0, length), ...Array.from({ length: missing }, (_, at) => next + at)],
    next: next + missing,
  };
}

/**
 * Keys for a list whose items have no name of their own. They go with the items when these are moved here, so that what is open
 * stays open and the focus stays where it is; what undo brings back gets new ones.
 */
export function useItemKeys(length: number) {
  const [state, setState] = useState<Keys>(() => fitted({ keys: [], next: 0 }, length));
  const shown = state.keys.length === length ? state : fitted(state, length);
  if (shown !== state) setState(shown);
  const { keys } = shown;
  const rearrange = (next: readonly number[]) => setState({ ...shown, keys: next });
  return {
    keys,
    /** Makes room for an item and answers its key. */
    insert: (at: number): number => {
      setState({ keys: [...keys.slice(0, at), shown.next, ...keys.slice(at)], next: shown.next + 1 });
      return shown.next;
    },
    remove: (at: number) => rearrange(keys.filter((_, place) => place !== at)),
    move: (from: number, to: number) => {
      const left = keys.filter((_, place) => place !== from);
      rearrange([...left.slice(0, to), ...keys.slice(from, from + 1), ...left.slice(to)]);
    },
  };
}
