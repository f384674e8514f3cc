import type { PrintBlock } from '#core/courseware/print-document';

import { paragraph, run } from './word-run';
import { toneInk } from './word-looks';

type Table = Extract<PrintBlock, { readonly kind: 'table' }>;

/** Widths of columns that sum to the whole, to the last twentieth of a point. */
export function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const sum = shares.reduce((all, share) => all + share, 0) || 1;
  let spent = 0;
  return shares.map((share, at) => {
    const own = at === shares.length - 1 ? width - spent : Math.round((width * share) / sum);
    spent += own;
    return own;
  });
}

/** The start of a table with a grid of its own. */
export function tableStart(widths: readonly number[], properties: string): string {
  const width = widths.reduce((all, one) => all + one, 0);
  const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('');
  return (
    `<w:tbl><w:tblPr>${properties}<w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>`
  );
}

function cell(width: number, shade: string, inner: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${inner}</w:tc>`;
}

/** A table whose head stands again on every page and whose rows are never torn; what is missing in a row is empty. */
export function tableXml({ head, rows, shares, tone }: Table, width: number): string {
  const widths = columnWidths(shares, width);
  const { ground } = toneInk[tone ?? 'plain'];
  const shade = `<w:shd w:val="clear" w:color="auto" w:fill="${ground}"/>`;
  const first = head.map((text, at) => cell(widths[at] ?? 0, shade, paragraph('CellHead', run(text))));
  const others = rows.map((row) => {
    const cells = widths.map((own, at) => {
      const lines = (row[at] ?? '').split('\n').map((line) => paragraph('Cell', run(line)));
      return cell(own, '', lines.join(''));
    });
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
  });
  return (
    `${tableStart(widths, '<w:tblStyle w:val="QzGrid"/>')}<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${first.join('')}</w:tr>` +
    `${others.join('')}</w:tbl>${paragraph('Gap', '')}`
  );
}

/** Labels with a line to write on, side by side. */
export function blanksXml(labels: readonly string[], width: number): string {
  const label = labels.map((text) => Math.max(800, text.length * 240 + 160));
  const spare = Math.max(600, Math.floor((width - label.reduce((all, one) => all + one, 0)) / labels.length));
  const widths = label.flatMap((own) => [own, spare]);
  const line = '<w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="1E232A"/></w:tcBorders>';
  const cells = labels.map(
    (text, at) =>
      cell(label[at] ?? 0, '', paragraph('Blank', run(text))) + cell(spare, line, paragraph('Blank', '')),
  );
  return `${tableStart(widths, '')}<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr></w:tbl>${paragraph('Gap', '')}`;
}
