import { lineCount } from './line-count';
import { textWidth, type PageShape } from './page-shape';
import { looks } from './word-looks';

/** Something that stands on a page: so high, from so many lines, that may or may not be parted and may cling to what follows. */
type Piece = {
  readonly height: number;
  readonly before: number;
  readonly line: number;
  readonly lines: number;
  readonly clings: boolean;
  readonly isWhole: boolean;
  readonly marks: readonly string[];
  /** Height of the head that stands again where a table goes on. */
  readonly again: number;
};

const plain = { size: 21, line: 340 };
/** Rules and margins of a row above and below its text. */
const rowMargin = 90;
/** The rule of a box and its distance, above the title and below the last line. */
const boxRule = 90;

const textsOf = (xml: string): string =>
  [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>/g)]
    .map(([tag, text]) => (text === undefined ? (tag === '<w:br/>' ? '\n' : '\t') : text))
    .join('')
    .replace(/&(amp|lt|gt|quot);/g, 'x');

const marksOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name ?? '');

/** A paragraph of ours: its style says how high a line is, its text how many there are. */
function paragraphPiece(xml: string, width: number): Piece {
  const style = /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? '';
  const look = looks[style]?.[1] ?? {};
  const { before = 0, box, keep, left = 0, line = plain.line, right = 0, size = plain.size } = look;
  const ems = (width - left - right) / (size * 10);
  const lines = textsOf(xml)
    .split('\n')
    // What stands before a tab hangs in the margin of the paragraph.
    .map((text) => lineCount(text.slice(text.lastIndexOf('\t') + 1), ems))
    .reduce((sum, count) => sum + count, 0);
  const clings = keep === 'next' || keep === 'both' || xml.includes('<w:keepNext/>');
  const isEdge = box !== undefined && (style.endsWith('Title') || !clings);
  return {
    height: lines * line + (isEdge ? boxRule : 0),
    before,
    line,
    lines,
    clings,
    isWhole: keep === 'lines' || keep === 'both',
    marks: marksOf(xml),
    again: 0,
  };
}

const paragraphsIn = (xml: string): readonly string[] => xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];

function tablePieces(xml: string): readonly Piece[] {
  let again = 0;
  return (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) => {
    const cells = (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) => {
      const width = Number(/<w:tcW w:w="(\d+)"/.exec(cell)?.[1] ?? 0) - 160;
      return paragraphsIn(cell).reduce((sum, own) => {
        const { before, height } = paragraphPiece(own, width);
        return sum + before + height;
      }, 0);
    });
    const least = Number(/<w:trHeight w:val="(\d+)"/.exec(row)?.[1] ?? 0);
    const height = Math.max(least, ...cells) + rowMargin;
    const isHead = row.includes('<w:tblHeader/>');
    const piece = { height, before: 0, line: height, lines: 1, isWhole: true, marks: [], again };
    if (isHead) again = height;
    return { ...piece, clings: isHead };
  });
}

function piecesOf(xml: string, width: number): readonly Piece[] {
  return (xml.match(/<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>/gs) ?? []).flatMap((own) =>
    own.startsWith('<w:tbl>') ? tablePieces(own) : [paragraphPiece(own, width)],
  );
}

/** Of the lines of a paragraph that do not all fit, those that stay: never one alone, on either page. */
function linesThatStay({ isWhole, line, lines }: Piece, room: number): number {
  const fit = Math.floor(room / line);
  if (isWhole || lines < 4 || fit < 2) return 0;
  return Math.min(fit, lines - 2);
}

/**
 * How many pages a section of ours takes, and on which of them its bookmarks stand, counted from 0. Lines have exact heights and
 * Chinese signs exact widths, so this comes out as in a word processor but for a line here and there.
 */
export function countPages(
  xml: string,
  page: PageShape,
): { readonly pages: number; readonly marks: ReadonlyMap<string, number> } {
  const full = page.height - page.top - page.bottom;
  const pieces = piecesOf(xml, textWidth(page));
  const marks = new Map<string, number>();
  let at = 0;
  let used = 0;
  for (let index = 0; index < pieces.length;) {
    let end = index;
    while (pieces[end]?.clings === true && end < pieces.length - 1) end += 1;
    const group = pieces.slice(index, end + 1);
    const last = group.at(-1);
    const need = group.reduce((sum, { before, height }) => sum + before + height, 0);
    if (used + need <= full) {
      used += need;
    } else if (last !== undefined) {
      const head = need - last.height;
      const stay = linesThatStay(last, full - used - head);
      if (stay === 0) at += used === 0 ? 0 : 1;
      else at += 1;
      used = stay === 0 ? need - (group[0]?.before ?? 0) + last.again : (last.lines - stay) * last.line;
      if (stay > 0) for (const { marks: own } of group) for (const name of own) marks.set(name, at - 1);
    }
    for (const { marks: own } of group) {
      for (const name of own) if (!marks.has(name)) marks.set(name, at);
    }
    index = end + 1;
  }
  return { pages: at + 1, marks };
}
