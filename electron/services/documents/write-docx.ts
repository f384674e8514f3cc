import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

import type { ScriptTable } from '#core/manual/tables/script-table';

/** A document to be written: a title, sentences under it, and tables. */
export type DocumentToWrite = {
  readonly title: string;
  readonly notes: readonly string[];
  readonly tables: readonly ScriptTable[];
};

/** Tables with more columns than a page can hold are written as cards, a small table for each row. */
const widestOnPage = 7;
/** Printable width of a landscape A4 page in twentieths of a point. */
const pageWidth = 14_000;

function cell(text: string, share: number, isHead: boolean): TableCell {
  return new TableCell({
    width: { size: Math.round(pageWidth * share), type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'E8EEF7' } } : {}),
    children: text
      .split('\n')
      .map((line) => new Paragraph({ children: [new TextRun({ text: line, bold: isHead, size: 20 })] })),
  });
}

function tableOf(rows: readonly (readonly string[])[], shares: readonly number[], isHeadRow: boolean): Table {
  return new Table({
    width: { size: pageWidth, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.round(pageWidth * share)),
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: isHeadRow && index === 0,
          cantSplit: true,
          children: row.map((text, at) =>
            cell(text, shares[at] ?? 1, isHeadRow ? index === 0 : index === 0 || at === 0),
          ),
        }),
    ),
  });
}

/** How wide each column is, by the text in it; none is squeezed to nothing. */
function sharesOf(rows: readonly (readonly string[])[]): number[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.min(
      60,
      Math.max(6, ...rows.map((row) => Math.max(...(row[at] ?? '').split('\n').map((line) => line.length)))),
    ),
  );
  const sum = widths.reduce((all, one) => all + one, 0);
  return widths.map((one) => one / sum);
}

function cards({ headers, rows, title }: ScriptTable): (Table | Paragraph)[] {
  return rows.flatMap((row) => {
    const filled = headers.flatMap((header, at) => ((row[at] ?? '') === '' ? [] : [[header, row[at] ?? '']]));
    return [
      tableOf([[`【${title}】`, (row[0] ?? '').slice(0, 40)], ...filled], [0.16, 0.84], false),
      new Paragraph({ spacing: { after: 80 } }),
    ];
  });
}

function section(table: ScriptTable): (Table | Paragraph)[] {
  const heading = new Paragraph({
    heading: table.scene === null ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
    children: [new TextRun(table.scene === null ? table.title : `${table.scene}：${table.title}`)],
  });
  if (table.headers.length > widestOnPage) return [heading, ...cards(table)];
  const rows = [table.headers, ...table.rows];
  return [heading, tableOf(rows, sharesOf(rows), true), new Paragraph({ spacing: { after: 120 } })];
}

/** A document that reads well on paper: landscape, a heading for each table, cards where a table would be too wide. */
export function writeDocx({ notes, tables, title }: DocumentToWrite): Promise<Buffer> {
  const document = new Document({
    styles: {
      default: { document: { run: { font: { ascii: 'Calibri', eastAsia: 'Microsoft YaHei' }, size: 21 } } },
    },
    sections: [
      {
        properties: {
          page: {
            size: { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 },
            margin: { top: 1000, bottom: 1000, left: 1200, right: 1200 },
          },
        },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.LEFT,
            children: [new TextRun(title)],
          }),
          ...notes.map((note) => new Paragraph({ children: [new TextRun(note)] })),
          ...tables.flatMap(section),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
