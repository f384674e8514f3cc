import type { PrintBlock, PrintDocument } from '#core/courseware/print-document';

import { markName } from './word-pen';
import { field, paragraph, run } from './word-run';

/** The cover: for whom, what, when, and made from what. */
export function coverXml({ day, footer, stamp, subtitle, title, unit }: PrintDocument): string {
  const [year, month, date] = day.split('-').map(Number);
  return [
    paragraph('CoverUnit', run(unit === '' ? '\u3000' : unit)),
    paragraph('Title', run(title)),
    paragraph('Subtitle', run(subtitle)),
    paragraph('CoverDay', run(`${year}年${month}月${date}日`)),
    ...stamp.map((line) => paragraph('CoverStamp', run(line))),
    // The draft mark alone: the rest of the footer is in the stamp already.
    ...(footer.includes('教学草案') ? [paragraph('CoverStamp', run('教学草案，待教官核实'))] : []),
  ].join('');
}

/** Headings that stand in the contents, in order. */
export function contentsHeadings(
  blocks: readonly PrintBlock[],
): readonly { readonly level: number; readonly text: string }[] {
  return blocks.flatMap((block) => (block.kind === 'heading' && block.level < 3 ? [block] : []));
}

/**
 * Contents with a page number for each heading. The numbers are fields that refer to the headings: what they show is counted
 * beforehand, and whoever edits the document counts anew with F9. Nothing is marked as stale: a word processor would ask.
 */
export function contentsXml(document: PrintDocument, pages: readonly number[]): string {
  const lines = contentsHeadings(document.blocks).map(({ level, text }, at) => {
    const page = field(`PAGEREF ${markName(at)} \\h`, String(pages[at] ?? 1));
    return paragraph(
      `TOC${level}`,
      `<w:hyperlink w:anchor="${markName(at)}" w:history="1">${run(text)}<w:r><w:tab/></w:r>${page}</w:hyperlink>`,
    );
  });
  const note = paragraph('BodySoft', run('改过正文以后，全选（Ctrl+A）再按 F9，页码就会重数。'));
  return paragraph('TOCHeading', run('目录')) + lines.join('') + note;
}
