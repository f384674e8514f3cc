/** Marks that no line begins with, and marks that no line ends with. */
const notFirst = '，。、；：？！）》」』】〉”’…—,.;:?!)]}%';
const notLast = '（《「『【〈“‘([{';

const isWide = (code: number): boolean =>
  code >= 0x2e80 ||
  code === 0x00b7 ||
  code === 0x2014 ||
  code === 0x2026 ||
  (code >= 0x2018 && code <= 0x201d);

/** Width of one character in ems: Chinese and its marks 1, emoji 1.4, capitals and digits 0.62, the rest 0.55. */
function charWidth(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x1f000) return code < 0x20000 ? 1.4 : 1;
  if (isWide(code)) return 1;
  if (char === ' ') return 0.3;
  return /[A-Z0-9@%&W]/.test(char) ? 0.66 : 0.55;
}

/** Width of a text on one line, in ems. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

/** Pieces between which a line may end: single Chinese characters with the marks that cling to them, words, spaces. */
function pieces(text: string): string[] {
  const list: string[] = [];
  let clings = false;
  for (const char of text) {
    const last = list.at(-1);
    const code = char.codePointAt(0) ?? 0;
    const isPlain = !isWide(code) && char !== ' ';
    const lastIsPlain = last !== undefined && !isWide(last.codePointAt(last.length - 1) ?? 0) && last !== ' ';
    if (last !== undefined && (clings || notFirst.includes(char) || (isPlain && lastIsPlain)))
      list[list.length - 1] = last + char;
    else list.push(char);
    clings = notLast.includes(char);
  }
  return list;
}

/** Lines that a text takes in a width given in ems; at least one. A word longer than a line is broken. */
export function countLines(text: string, width: number): number {
  const most = Math.max(1, width);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let at = 0;
    for (const piece of pieces(paragraph)) {
      const wide = textWidth(piece);
      if (at + wide <= most) at += wide;
      else if (piece === ' ') at = most;
      else {
        if (at > 0) lines += 1;
        const broken = Math.ceil(wide / most) - 1;
        lines += broken;
        at = wide - broken * most;
      }
    }
  }
  return lines;
}
