import { Document, Packer, PageOrientation, Paragraph } from 'docx';

import type { ScriptTable } from '#core/manual/tables/script-table';

import { docxBody, tableStyle, type DocxPart } from './docx-body';
import { openOfficePackage, repack } from './office-package';

/** A document to be written: a title, sentences under it, and tables. */
export type DocumentToWrite = {
  readonly title: string;
  readonly notes: readonly string[];
  readonly tables: readonly ScriptTable[];
};

/** Tables with more columns than a page can hold are written as cards, a small table for each row. */
const widestOnPage = 7;

const gap: DocxPart = { kind: 'paragraph', text: '' };

/** How wide each column is, by the text in it; none is squeezed to nothing. */
function sharesOf(rows: readonly (readonly string[])[]): number[] {
  const widths = (rows[0] ?? []).map((_, at) => {
    const lines = rows.flatMap((row) => (row[at] ?? '').split('\n'));
    return lines.reduce((widest, line) => Math.max(widest, Math.min(60, line.length)), 6);
  });
  const sum = widths.reduce((all, one) => all + one, 0);
  return widths.map((one) => one / sum);
}

function cards({ headers, rows, title }: ScriptTable): DocxPart[] {
  return rows.flatMap((row): DocxPart[] => {
    const filled = headers.flatMap((header, at) => ((row[at] ?? '') === '' ? [] : [[header, row[at] ?? '']]));
    const head = [`【${title}】`, row.slice(0, 2).join(' · ').slice(0, 60)];
    return [{ kind: 'table', rows: [head, ...filled], shares: [0.16, 0.84], heads: 'row-and-column' }, gap];
  });
}

function section(table: ScriptTable): DocxPart[] {
  const heading: DocxPart =
    table.scene === null
      ? { kind: 'paragraph', style: 'Heading1', text: table.title }
      : { kind: 'paragraph', style: 'Heading2', text: `${table.scene}：${table.title}` };
  if (table.headers.length > widestOnPage) return [heading, ...cards(table)];
  const rows = [table.headers, ...table.rows];
  return [heading, { kind: 'table', rows, shares: sharesOf(rows), heads: 'row' }, gap];
}

/** An empty document with our page, font and styles. */
function shell(): Promise<Buffer> {
  const font = { ascii: 'Calibri', eastAsia: 'Microsoft YaHei' };
  const size = { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 };
  const margin = { top: 1000, bottom: 1000, left: 1200, right: 1200 };
  return Packer.toBuffer(
    new Document({
      styles: { default: { document: { run: { font, size: 21 } } } },
      sections: [{ properties: { page: { size, margin } }, children: [new Paragraph({})] }],
    }),
  );
}

/**
 * A document that reads well on paper: landscape, a heading for each table, cards where a table would be too wide. The library
 * makes the shell; the body is written by us, because as the library's objects a long script takes gigabytes.
 */
export async function writeDocx({ notes, tables, title }: DocumentToWrite): Promise<Buffer> {
  const office = await openOfficePackage(await shell());
  if (!office.ok) throw new Error('The empty document could not be opened');
  const body = docxBody([
    { kind: 'paragraph', style: 'Title', text: title.replace(/\s+/g, ' ') },
    ...notes.map((text): DocxPart => ({ kind: 'paragraph', text })),
    ...tables.flatMap(section),
  ]);
  const parts = new Map(office.value.parts);
  const put = (name: string, change: (xml: string) => string): void => {
    parts.set(name, Buffer.from(change(parts.get(name)?.toString('utf8') ?? '')));
  };
  // By functions: in a plain replacement a `$` of the script would mean something.
  put('word/document.xml', (xml) => xml.replace(/<w:p\/>|<w:p><\/w:p>/, () => body));
  put('word/styles.xml', (xml) => xml.replace('</w:styles>', () => `${tableStyle}</w:styles>`));
  return repack({ parts }, true);
}
