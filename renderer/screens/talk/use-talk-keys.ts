import { useEffect } from 'react';

import type { TalkStore } from '../../stores/talk/create-talk-store';

/** What a key does on the talk screen beside what the focused control does by itself. */
export type TalkKeys = {
  readonly onHelp: () => void;
  readonly onLeave: () => void;
};

const typing = 'input, textarea, select, [contenteditable="true"]';
const pressable = 'button, a, summary';

/** The digit of a key press, also with a Chinese input method or on the number block. */
function digitOf({ key, code }: KeyboardEvent): number | null {
  const found = /^[1-9]$/.exec(key) ?? /^(?:Digit|Numpad)([1-9])$/.exec(code);
  return found === null ? null : Number(found.at(-1));
}

/**
 * The keys of a talk: 1–9 choose, P pauses, H asks for a hint, Enter goes on, ? shows the keys, Esc asks to leave. They
 * keep out of the way of dialogs, of typing, of key combinations and of a key that is held down.
 */
export function useTalkKeys(store: TalkStore, { onHelp, onLeave }: TalkKeys): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(typing) != null) return;
      const { choose, goOn, askHint, pause, resume, talk } = store.getState();
      const digit = event.shiftKey ? null : digitOf(event);
      const key = event.key.toLowerCase();

      if (digit !== null) void choose(digit - 1);
      else if (key === '?' || key === '？') onHelp();
      else if (key === 'escape') onLeave();
      else if (key === 'p' || event.code === 'KeyP') void (talk?.replay.paused === true ? resume() : pause());
      else if (key === 'h' || event.code === 'KeyH') void askHint();
      else if (key === 'enter' && target?.closest(pressable) == null) void goOn();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [store, onHelp, onLeave]);
}
