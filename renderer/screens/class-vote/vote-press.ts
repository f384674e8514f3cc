import { keyFocusOf, type KeyFocus } from '../../stage/press-of-key';

/** What a key does in a class vote. `digit` counts from 1. */
export type VotePress =
  | { readonly kind: 'vote' | 'unvote'; readonly digit: number }
  | {
      readonly kind:
        | 'unvote-last'
        | 'pick-next'
        | 'pick-previous'
        | 'take'
        | 'next'
        | 'back'
        | 'votes'
        | 'comment'
        | 'undo'
        | 'watch'
        | 'silence'
        | 'demonstration'
        | 'tools'
        | 'black'
        | 'full-screen';
    };

type Kind = Exclude<VotePress['kind'], 'vote' | 'unvote'>;

/** Keys of remotes: they work wherever the focus is. */
const remotes: Readonly<Record<string, Kind>> = { PageDown: 'next', PageUp: 'back', F5: 'full-screen' };

const letters: Readonly<Record<string, Kind>> = {
  d: 'votes',
  c: 'comment',
  u: 'undo',
  s: 'watch',
  e: 'demonstration',
  n: 'tools',
  b: 'black',
  '.': 'black',
  '。': 'black',
  f: 'full-screen',
  '0': 'silence',
  Backspace: 'unvote-last',
};

/** Moving among options, which charts, lists and number fields do with the same keys. */
const moves: Readonly<Record<string, Kind>> = {
  ArrowDown: 'pick-next',
  ArrowUp: 'pick-previous',
  Enter: 'take',
};

/** The digit of a key, also with Shift, on the number block, or with a Chinese input method. */
function digitOf({ code, key }: KeyboardEvent): number | null {
  const found = /^(?:Digit|Numpad)([1-9])$/.exec(code) ?? /^([1-9])$/.exec(key);
  return found === null ? null : Number(found[1]);
}

/** The letter or sign of a key; with a Chinese input method on, the key says only that it is being composed. */
function signOf({ code, key }: KeyboardEvent): string {
  const letter = key === 'Process' ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
  return letter?.toLowerCase() ?? (key.length === 1 ? key.toLowerCase() : key);
}

/** Ctrl and Z take back, as everywhere. */
function withCtrl({ key, shiftKey }: KeyboardEvent): VotePress | null {
  return key.toLowerCase() === 'z' && !shiftKey ? { kind: 'undo' } : null;
}

/** What a key does, or null where it is not ours: wanted by what has the focus, or pressed with Alt. */
export function votePressOf(event: KeyboardEvent): VotePress | null {
  const { altKey, ctrlKey, key, metaKey, shiftKey, target } = event;
  const focus: KeyFocus = keyFocusOf(target);
  if (altKey) return null;
  if (ctrlKey || metaKey) return focus === 'text' ? null : withCtrl(event);
  const remote = remotes[key];
  if (remote !== undefined) return { kind: remote };
  if (focus === 'text') return null;
  const digit = digitOf(event);
  if (digit !== null) return { kind: shiftKey ? 'unvote' : 'vote', digit };
  const letter = letters[signOf(event)];
  if (letter !== undefined) return { kind: letter };
  const isWanted =
    (key === 'Enter' && focus === 'control') ||
    focus === 'options' ||
    (target instanceof Element && target.closest('[role="slider"]') !== null);
  const move = isWanted ? undefined : moves[key];
  return move === undefined ? null : { kind: move };
}
