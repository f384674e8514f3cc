/** Marks that no line begins with (GB/T 15834), and marks that no line ends with. */
const notAtStart = /^[，。！？；：、）》〉」』”’…—·,.!?;:)\]}%％]$/u;
const notAtEnd = /^[（《〈「『“‘([{]$/u;

/** A Chinese sign by itself, a run of Latin letters and figures as one, a blank as one. */
function piecesOf(text: string): readonly string[] {
  return text.match(/[A-Za-z0-9@#&_.+-]+|\s+|./gsu) ?? [];
}

/**
 * Breaks a text into lines no wider than `width` by the rules of Chinese print: no mark at the beginning of a line, no opening
 * mark at its end, no number or Latin word torn apart unless it is wider than a line. `measure` gives the width of a text.
 */
export function breakLines(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  const textOf = (pieces: readonly string[]): string => pieces.join('');
  const push = (): void => {
    lines.push(textOf(line).trimEnd());
    line = [];
  };
  for (const piece of piecesOf(text)) {
    if (piece.includes('\n')) {
      push();
      continue;
    }
    if (line.length === 0 && /^\s+$/.test(piece)) continue;
    if (line.length === 0 || measure(textOf([...line, piece])) <= width) {
      line.push(piece);
      continue;
    }
    // What must not stand apart goes down together: a mark takes its sign along, an opening mark goes to what it opens.
    const down: string[] = [piece];
    while (line.length > 1 && (notAtStart.test(down[0] ?? '') || notAtEnd.test(line.at(-1) ?? ''))) {
      const last = line.pop();
      if (last !== undefined) down.unshift(last);
    }
    push();
    line = down.filter((one, at) => at > 0 || !/^\s+$/.test(one));
  }
  if (line.length > 0 || lines.length === 0) push();
  return lines.flatMap((one) => (measure(one) <= width ? [one] : cut(one, width, measure)));
}

/** A word wider than a line, cut where it must be. */
function cut(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const sign of text) {
    if (line !== '' && measure(line + sign) > width) {
      lines.push(line);
      line = '';
    }
    line += sign;
  }
  return [...lines, line];
}
