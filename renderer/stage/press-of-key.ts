/** What a key does in a lesson. */
export type LessonPress =
  | 'next'
  | 'back'
  | 'start'
  | 'end'
  | 'black'
  | 'notes'
  | 'contents'
  | 'full-screen'
  | 'leave'
  | 'bigger'
  | 'smaller';

/** What of a key event matters here. */
export type KeyStroke = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Keys of remotes first: they send PageDown and PageUp, F5 to begin and a full stop or B for a black screen. */
const presses: Readonly<Record<string, LessonPress>> = {
  PageDown: 'next',
  PageUp: 'back',
  F5: 'full-screen',
  '.': 'black',
  '。': 'black',
  b: 'black',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Backspace: 'back',
  Home: 'start',
  End: 'end',
  n: 'notes',
  t: 'contents',
  f: 'full-screen',
  Escape: 'leave',
  '+': 'bigger',
  '=': 'bigger',
  '-': 'smaller',
};

/** Keys that belong to whatever has the focus: pressing a button, moving among options. */
const keysOfControls: ReadonlySet<string> = new Set([' ', 'Enter']);
const keysOfOptions: ReadonlySet<string> = new Set([' ', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);
/** Keys that no text field needs: with them a remote works wherever the focus is. */
const keysOfRemotes: ReadonlySet<string> = new Set(['PageDown', 'PageUp', 'F5']);

/** What has the focus, as far as keys go. */
export type KeyFocus = 'nothing' | 'control' | 'options' | 'text';

/** Which of them an element is. */
export function keyFocusOf(target: EventTarget | null): KeyFocus {
  if (!(target instanceof Element)) return 'nothing';
  if (target.closest('input[type="radio"], input[type="checkbox"]') !== null) return 'options';
  if (target.closest('input, textarea, select, [contenteditable]') !== null) return 'text';
  return target.closest('button, a, summary') === null ? 'nothing' : 'control';
}

/** The letter or sign of a key; with a Chinese input method on, the key says only that it is being composed. */
function signOf({ code, key }: KeyStroke): string {
  if (key !== 'Process') return key.length === 1 ? key.toLowerCase() : key;
  if (code === 'Period') return '.';
  return /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1]?.toLowerCase() ?? code;
}

/** The number of a key from 1 to 9, or null; not where a text is being written or the browser is meant. */
export function numberOfKey(stroke: KeyStroke, focus: KeyFocus): number | null {
  if (focus === 'text' || stroke.altKey || stroke.ctrlKey || stroke.metaKey) return null;
  const sign = signOf(stroke);
  return /^[1-9]$/.test(sign) ? Number(sign) : null;
}

/** What a key does in a lesson, or null where it is not ours: with Ctrl or Alt, or wanted by what has the focus. */
export function pressOfKey(stroke: KeyStroke, focus: KeyFocus): LessonPress | null {
  const { altKey, ctrlKey, key, metaKey } = stroke;
  if (altKey || ctrlKey || metaKey) return null;
  if (focus === 'text' && !keysOfRemotes.has(key)) return null;
  if (focus === 'control' && keysOfControls.has(key)) return null;
  if (focus === 'options' && keysOfOptions.has(key)) return null;
  return presses[signOf(stroke)] ?? null;
}
