import type { ManualBlock, ManualPlace, ManualRow } from '#core/manual/manual-block';

/** What mammoth reads a document into, as far as it is used here. */
export type DocxElement = {
  readonly type: string;
  readonly children?: readonly DocxElement[];
  readonly value?: string;
  readonly breakType?: string;
  readonly styleName?: string | null;
  readonly numbering?: unknown;
  readonly isBold?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly body?: readonly DocxElement[];
  readonly comments?: readonly DocxElement[];
  readonly notes?: { readonly _notes?: Readonly<Record<string, DocxElement>> };
};

/** Spans beyond this are no table that a person made. */
const widest = 60;

function textOf(element: DocxElement): string {
  if (element.type === 'text') return element.value ?? '';
  if (element.type === 'tab') return '\t';
  if (element.type === 'break') return '\n';
  if (element.type === 'image') return '［图片］';
  return (element.children ?? []).map(textOf).join('');
}

/** The text of a cell: its paragraphs and those of tables within it, one a line. */
function cellText(element: DocxElement): string {
  const lines = (element.children ?? []).map((child) =>
    child.type === 'paragraph' ? textOf(child) : cellText(child),
  );
  return lines.join('\n').trim();
}

function headingLevel(paragraph: DocxElement, text: string): number | null {
  const style = paragraph.styleName ?? '';
  const numbered = /^(?:heading|标题)\s*(\d)$/i.exec(style)?.[1];
  if (numbered !== undefined) return Number(numbered);
  if (/^(title|标题|subtitle|副标题)$/i.test(style)) return 1;
  const runs = (paragraph.children ?? []).filter((run) => textOf(run).trim() !== '');
  const isBold = runs.length > 0 && runs.every((run) => run.type === 'run' && run.isBold === true);
  // Many manuals have no styles at all: a short bold line without a mark in it stands above something.
  return isBold && text.length <= 30 && !/[：:。？！?!；;\n\t]/.test(text) ? 3 : null;
}

function tableRows(table: DocxElement, block: number): ManualRow[] {
  const rows: ManualRow[] = [];
  /** For each column: what a cell above still reaches down with, and for how many rows. */
  const reaching = new Map<number, { readonly text: string; left: number }>();
  for (const [index, row] of (table.children ?? []).filter(({ type }) => type === 'tableRow').entries()) {
    const cells: string[] = [];
    const spread: string[] = [];
    const fill = (): void => {
      for (let above = reaching.get(cells.length); above !== undefined && above.left > 0;) {
        above.left -= 1;
        cells.push('');
        spread.push(above.text);
        above = reaching.get(cells.length);
      }
    };
    for (const cell of row.children ?? []) {
      fill();
      const text = cellText(cell);
      const columns = Math.max(1, Math.min(cell.colSpan ?? 1, widest));
      for (let at = 0; at < columns && cells.length < widest; at += 1) {
        if ((cell.rowSpan ?? 1) > 1) reaching.set(cells.length, { text, left: (cell.rowSpan ?? 1) - 1 });
        cells.push(at === 0 ? text : '');
        spread.push(text);
      }
    }
    fill();
    rows.push({ cells, spread, place: { sheet: null, block, row: index + 1 } });
  }
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** Headings, paragraphs and tables of a document in order, then its notes and comments. Blocks are counted as they stand. */
export function docxBlocks(document: DocxElement): ManualBlock[] {
  const blocks: ManualBlock[] = [];
  let count = 0;
  const take = (element: DocxElement): void => {
    count += 1;
    const place: ManualPlace = { sheet: null, block: count, row: null };
    if (element.type === 'table') {
      blocks.push({ kind: 'table', rows: tableRows(element, count), place });
      return;
    }
    const text = textOf(element).trim();
    if (text === '') return;
    const level = headingLevel(element, text);
    const isItem = element.numbering !== null && element.numbering !== undefined;
    blocks.push(
      level === null ? { kind: 'paragraph', text, isItem, place } : { kind: 'heading', level, text, place },
    );
  };
  const asides = [...Object.values(document.notes?._notes ?? {}), ...(document.comments ?? [])];
  for (const element of document.children ?? []) take(element);
  for (const aside of asides) for (const element of aside.body ?? []) take(element);
  return blocks;
}
