import { halfWidth } from '../../lib/half-width';
import type { Leftover } from '../import-report';
import type { ManualBlock, ManualPlace, ManualRow } from '../manual-block';
import { isTemplateNote } from '../template/template-notes';
import type { FraudTypeNames } from './fraud-type-codec';
import { basicsColumns, tableColumns, tableTitles, type Column, type TableName } from './table-columns';

/** A row of a known table: its cells by header. */
export type TableRow = { readonly cells: ReadonlyMap<string, string>; readonly place: ManualPlace };

/** The rows of all tables that a document holds, and what stands beside them. */
export type FoundTables = {
  readonly rows: ReadonlyMap<TableName | 'basics', readonly TableRow[]>;
  readonly leftovers: readonly Leftover[];
};

type Headers = {
  readonly name: TableName | 'basics';
  readonly headers: readonly string[];
  /** The same without spaces and marks, with the header as it is. */
  readonly byPlain: ReadonlyMap<string, string>;
};

const plainHeader = (cell: string): string => halfWidth(cell).replace(/[\s*:]/g, '');

type AnyColumns = Readonly<Record<string, Column<unknown>>>;

const known: readonly Headers[] = (Object.keys(tableColumns) as TableName[]).map((name) => {
  const headers = Object.values(tableColumns[name] as AnyColumns).map(({ header }) => header);
  return { name, headers, byPlain: new Map(headers.map((header) => [plainHeader(header), header])) };
});
const anyHeader = new Set(known.flatMap(({ byPlain }) => [...byPlain.keys()]));

/** The table that a row of headers belongs to: most of its headers must be there. */
function tableOf({ cells }: ManualRow): Headers | null {
  const plain = new Set(cells.filter((cell) => cell.length < 20).map(plainHeader));
  if (![...plain].some((cell) => anyHeader.has(cell))) return null;
  const shares = known.map(({ byPlain, headers }) => {
    const found = [...byPlain.keys()].filter((header) => plain.has(header)).length;
    return found < 2 ? 0 : found / headers.length;
  });
  const best = Math.max(0, ...shares);
  return best < 0.6 ? null : (known[shares.indexOf(best)] ?? null);
}

/** The marked first cell of a card: a row of a table that is written downwards. */
function cardOf(row: ManualRow | undefined): Headers | null {
  const title = /^【(.+?)】/.exec(row?.cells[0]?.trim() ?? '')?.[1];
  return known.find(({ name }) => tableTitles[name] === title) ?? null;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/**
 * Finds the tables of the template in a document, on sheets or under headings, with their columns in any order. Null where the
 * document is none of that: then it is read as a manual.
 */
export function findTables(blocks: readonly ManualBlock[], fraudTypes: FraudTypeNames): FoundTables | null {
  const basics = Object.values(basicsColumns(fraudTypes)).map(({ header }) => header);
  const basicsByHeader = new Map(basics.map((header) => [plainHeader(header), header]));
  const rows = new Map<TableName | 'basics', TableRow[]>();
  const leftovers: Leftover[] = [];
  const add = (name: TableName | 'basics', row: TableRow): void => {
    const present = rows.get(name);
    if (present === undefined) rows.set(name, [row]);
    else present.push(row);
  };
  const leave = (row: ManualRow): void => {
    const text = row.cells.filter((cell) => cell.trim() !== '').join(' | ');
    if (text !== '' && !isTemplateNote(text))
      leftovers.push({ place: row.place, text, reason: 'not-in-table', column: null });
  };

  const takeCard = (card: Headers, table: readonly ManualRow[]): void => {
    const cells = new Map<string, string>();
    for (const row of table.slice(1)) {
      const header = card.byPlain.get(plainHeader(row.cells[0] ?? ''));
      if (header === undefined || cells.has(header)) leave(row);
      else cells.set(header, row.cells[1] ?? '');
    }
    const [first] = table;
    if (first !== undefined && cells.size > 0) add(card.name, { cells, place: first.place });
  };
  const takeBasics = (table: readonly ManualRow[]): void => {
    for (const row of table) {
      const header = basicsByHeader.get(plainHeader(row.cells[0] ?? ''));
      if (header !== undefined)
        add('basics', { cells: new Map([[header, row.cells[1] ?? '']]), place: row.place });
      else if (plainHeader(row.cells[0] ?? '') !== '项目') leave(row);
    }
  };
  const takeTable = (table: readonly ManualRow[]): void => {
    let current: {
      readonly name: TableName | 'basics';
      readonly headers: readonly (string | null)[];
    } | null = null;
    for (const row of table) {
      const found = tableOf(row);
      if (found !== null) {
        const headers = row.cells.map((cell) => found.byPlain.get(plainHeader(cell)) ?? null);
        current = { name: found.name, headers };
        row.cells.forEach((text, at) => {
          if (headers[at] === null && text.trim() !== '')
            leftovers.push({ place: row.place, text, reason: 'unknown-column', column: text });
        });
      } else if (current === null) leave(row);
      else if (!isBlank(row.cells)) {
        const cells = new Map<string, string>();
        row.cells.forEach((text, at) => {
          const header = current?.headers[at] ?? null;
          if (header !== null && !cells.has(header)) cells.set(header, text);
          else if (text.trim() !== '')
            leftovers.push({ place: row.place, text, reason: 'unknown-column', column: null });
        });
        add(current.name, { cells, place: row.place });
      }
    }
  };

  let sawBasics = false;
  for (const block of blocks) {
    if (block.kind !== 'table') {
      const { place, text } = block;
      // Headings stand above tables and say nothing of their own.
      if (block.kind === 'paragraph' && !isTemplateNote(text))
        leftovers.push({ place, text, reason: 'not-in-table', column: null });
      continue;
    }
    const labels = block.rows.filter(({ cells }) => basicsByHeader.has(plainHeader(cells[0] ?? ''))).length;
    const card = cardOf(block.rows[0]);
    if (card !== null) takeCard(card, block.rows);
    else if (labels >= 6) {
      sawBasics = true;
      takeBasics(block.rows);
    } else takeTable(block.rows);
  }
  return sawBasics || (rows.has('nodes') && rows.has('moves')) ? { rows, leftovers } : null;
}
