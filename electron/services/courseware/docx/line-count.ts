/** Signs that may not begin a line, and signs that may not end one. */
const noStart = /[，。、；：？！）》】”’…—·]/;
const noEnd = /[（《【“‘]/;
const latin = /[\u0021-\u024f]/;

/** Widths of Latin signs in ems, as fonts for Western text have them on the average. */
function latinWidth(sign: string): number {
  if (/[0-9]/.test(sign)) return 0.5;
  if (/[A-Z]/.test(sign)) return 0.68;
  if (/[a-z]/.test(sign)) return 0.46;
  return 0.33;
}

type Piece = { readonly text: string; readonly width: number };

/** What stays together on a line: a Latin word, or a Chinese sign with the marks that cling to it. */
function piecesOf(text: string): readonly Piece[] {
  const pieces: { text: string; width: number }[] = [];
  let clings = false;
  let before = '';
  for (const sign of text) {
    const isLatin = latin.test(sign);
    // Between Chinese and Latin a word processor leaves a quarter of a sign.
    const gap = before !== '' && before !== ' ' && sign !== ' ' && latin.test(before) !== isLatin ? 0.25 : 0;
    const width = sign === ' ' ? 0.25 : isLatin ? latinWidth(sign) : 1;
    const isSameWord = isLatin && latin.test(before);
    const last = pieces.at(-1);
    if (last !== undefined && (clings || isSameWord || noStart.test(sign))) {
      last.text += sign;
      last.width += width + gap;
    } else {
      pieces.push({ text: sign, width: width + gap });
    }
    clings = noEnd.test(sign);
    before = sign;
  }
  return pieces;
}

/** Lines that a text takes in a width, both in ems. An empty text takes one. */
export function lineCount(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of piecesOf(text)) {
    if (used + piece.width <= width + 0.01) {
      used += piece.width;
    } else if (piece.width > width) {
      // A word longer than a line is broken wherever the line ends.
      const all = used + piece.width;
      lines += Math.ceil(all / width) - 1;
      used = all % width;
    } else {
      lines += 1;
      used = piece.width;
    }
  }
  return lines;
}
