import type { DeckParagraph, DeckText } from './deck';
import { countLines } from './text-measure';

/** Height of a line as a multiple of the type size; written as an exact distance, so that no font makes it longer. */
export const lineHeight = 1.36;

/** How far the lines of a numbered paragraph stand in, in ems. */
export const numberIndent = 1.7;

/** Programs break lines a little differently: this much of the width is never counted on. */
const spare = 0.4;

const pointsAnInch = 72;

/** Space above and below the words of a box whose inset at the sides is given; less than that, as lines have air of their own. */
export function insetDown(inset: number): number {
  return Math.min(inset, 0.1);
}

/** All that a paragraph says, in the order in which it is read. */
export function paragraphText({ lead, text }: DeckParagraph): string {
  return lead === undefined ? text : `${lead}\u3000${text}`;
}

/** Height in inches of text set in a width of so many inches. */
export function textHeight({ gap, paragraphs, size }: DeckText, width: number): number {
  const ems = (width * pointsAnInch) / size - spare;
  let points = Math.max(0, paragraphs.length - 1) * gap;
  for (const paragraph of paragraphs) {
    const inner = paragraph.number === undefined ? ems : ems - numberIndent;
    points += countLines(paragraphText(paragraph), inner) * size * lineHeight;
  }
  return points / pointsAnInch;
}

type Room = { readonly w: number; readonly h: number };

/** The largest of the sizes in which the paragraphs stand in the room; null where not even the smallest does. Gaps are half a line. */
export function fitText(
  paragraphs: readonly DeckParagraph[],
  room: Room,
  sizes: readonly number[],
): DeckText | null {
  for (const size of sizes) {
    const text = { size, gap: Math.round(size * 0.5), paragraphs };
    if (textHeight(text, room.w) <= room.h) return text;
  }
  return null;
}

/** Where a paragraph may be torn: after sentences, else after clauses, else anywhere. */
function halves({ text, ...rest }: DeckParagraph): readonly DeckParagraph[] {
  const chars = [...text];
  const middle = Math.ceil(chars.length / 2);
  const near = (marks: string): number => {
    const ends = chars.flatMap((char, at) =>
      marks.includes(char) && at + 1 < chars.length
        ? [at + 1 + (/[”’）]/.test(chars[at + 1] ?? '') ? 1 : 0)]
        : [],
    );
    return ends.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0] ?? 0;
  };
  const at = near('。！？；') || near('，：、 ') || middle;
  if (chars.length < 2 || at >= chars.length) return [{ ...rest, text }];
  const tail = { tone: rest.tone, strong: rest.strong };
  return [
    { ...rest, text: chars.slice(0, at).join('') },
    {
      text: chars.slice(at).join(''),
      ...(tail.tone === undefined ? {} : { tone: tail.tone }),
      ...(tail.strong === undefined ? {} : { strong: tail.strong }),
    },
  ];
}

/**
 * Paragraphs as pages that each stand in the room, none in less than the smallest size. Nothing is left out: what is too long for
 * a page is torn at the end of a sentence.
 */
export function pagesOf(
  paragraphs: readonly DeckParagraph[],
  room: Room,
  sizes: readonly number[],
): readonly DeckText[] {
  const whole = fitText(paragraphs, room, sizes);
  if (whole !== null) return [whole];
  const smallest = sizes.at(-1) ?? 24;
  const pages: DeckParagraph[][] = [];
  let rest = [...paragraphs];
  let page: DeckParagraph[] = [];
  const stands = (list: readonly DeckParagraph[]): boolean => fitText(list, room, [smallest]) !== null;
  while (rest.length > 0) {
    const [next, ...later] = rest as [DeckParagraph, ...DeckParagraph[]];
    const torn = halves(next);
    if (stands([...page, next])) {
      page.push(next);
      rest = later;
    } else if (page.length > 0) {
      pages.push(page);
      page = [];
    } else if (torn.length === 1) {
      // One character in a room too small for it: a mistake of the grid, but never an endless loop.
      pages.push([next]);
      rest = later;
    } else rest = [...torn, ...later];
  }
  if (page.length > 0) pages.push(page);
  return pages.map(
    (list) =>
      fitText(list, room, sizes) ?? { size: smallest, gap: Math.round(smallest * 0.5), paragraphs: list },
  );
}
