import { xmlText } from './xml-text';

/** A paragraph or a table as it is written into a document. */
export type DocxPart =
  | { readonly kind: 'paragraph'; readonly text: string; readonly style?: 'Title' | 'Heading1' | 'Heading2' }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly string[])[];
      /** Widths of the columns as shares of the page. */
      readonly shares: readonly number[];
      /** What is bold on grey: the first row, or the first row and the first column. */
      readonly heads: 'row' | 'row-and-column';
    };

/** Printable width of a landscape A4 page with our margins, in twentieths of a point. */
const pageWidth = 14_000;

/** Lines and margins of our tables stand once in a style: a long script has thousands of tables. */
export const tableStyle =
  '<w:style w:type="table" w:customStyle="1" w:styleId="QzTable"><w:name w:val="Qz Table"/><w:rPr><w:sz w:val="20"/></w:rPr>' +
  `<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="9AA3B2"/>`)
    .join('')}</w:tblBorders><w:tblCellMar>${[
    ['top', 40],
    ['left', 80],
    ['bottom', 40],
    ['right', 80],
  ]
    .map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`)
    .join('')}</w:tblCellMar></w:tblPr></w:style>`;

function run(text: string, isBold: boolean): string {
  if (text === '') return '';
  return `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

function table({ heads, rows, shares }: Extract<DocxPart, { readonly kind: 'table' }>): string {
  const widths = shares.map((share) => Math.round(pageWidth * share));
  const body = rows.map((row, index) => {
    const cells = row.map((cell, at) => {
      const isHead = index === 0 || (heads === 'row-and-column' && at === 0);
      const shade = isHead ? '<w:shd w:val="clear" w:color="auto" w:fill="E8EEF7"/>' : '';
      const lines = cell.split('\n').map((line) => `<w:p>${run(line, isHead)}</w:p>`);
      return `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/>${shade}</w:tcPr>${lines.join('')}</w:tc>`;
    });
    const header = heads === 'row' && index === 0 ? '<w:tblHeader/>' : '';
    return `<w:tr><w:trPr><w:cantSplit/>${header}</w:trPr>${cells.join('')}</w:tr>`;
  });
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="QzTable"/><w:tblW w:w="${pageWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`
  );
}

/** The parts as WordprocessingML, to stand in the body of a document. */
export function docxBody(parts: readonly DocxPart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'table') return table(part);
      const style =
        part.style === undefined ? '' : `<w:pPr><w:pStyle w:val="${part.style}"/><w:keepNext/></w:pPr>`;
      return `<w:p>${style}${run(part.text, false)}</w:p>`;
    })
    .join('');
}
