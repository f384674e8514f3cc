import type { PrintBlock, PrintCard, PrintTone } from '#core/courseware/print-document';

import { textWidth, type PageShape } from './page-shape';
import { tableStart } from './table-xml';
import { paragraph, run } from './word-run';

type Cards = Extract<PrintBlock, { readonly kind: 'cards' }>;

/** Room to the fold on either side, so that nothing is printed where the paper bends. */
const fold = 300;

const headStyle: Readonly<Record<PrintTone, string>> = {
  plain: 'CardHead',
  soft: 'CardHead',
  never: 'CardNeverHead',
  time: 'CardTimeHead',
};

/** A block in the small type of a card. Tables and talks do not fit into one and are written as lines. */
function cardBlock(block: PrintBlock): string {
  switch (block.kind) {
    case 'heading':
      return paragraph('CardHead', run(block.text));
    case 'paragraph':
      return paragraph(
        block.tone === 'soft' ? 'CardNote' : 'CardText',
        run(block.lead === undefined ? '' : `${block.lead}\u3000`, 'Strong') + run(block.text),
      );
    case 'list':
      return block.items
        .map(({ lead, text }, at) => {
          const mark = block.isOrdered ? `${at + 1}. ` : '· ';
          return paragraph(
            'CardItem',
            run(mark) + run(lead === undefined ? '' : `${lead}：`, 'Strong') + run(text),
          );
        })
        .join('');
    case 'box':
      return (
        paragraph(headStyle[block.tone], run(block.title)) +
        block.lines
          .map((line) => paragraph(block.tone === 'never' ? 'CardNever' : 'CardItem', run(`· ${line}`)))
          .join('')
      );
    case 'table':
      return block.rows.map((row) => paragraph('CardItem', run(`· ${row.join('\u3000')}`))).join('');
    case 'dialogue':
      return block.lines.map(({ text }) => paragraph('CardText', run(text))).join('');
    case 'question':
      return paragraph('CardText', run(`${block.number}. ${block.prompt}`));
    case 'blanks':
      return block.labels.map((label) => paragraph('CardText', run(`${label}＿＿＿＿＿＿`))).join('');
    case 'cards':
    case 'page-break':
      return '';
  }
}

/** Widths of the columns so that their borders fall on equal parts of the paper, where it is folded. */
function paperParts({ side, width }: PageShape, across: number): readonly number[] {
  const folds = Array.from({ length: across + 1 }, (_, at) =>
    at === 0 ? side : at === across ? width - side : Math.round((width * at) / across),
  );
  return folds.slice(1).map((right, at) => right - (folds[at] ?? 0));
}

function cardCell({ blocks, title }: PrintCard, at: number, widths: readonly number[]): string {
  const isLast = at === widths.length - 1;
  const dotted = (side: string): string =>
    `<w:${side} w:val="dotted" w:sz="4" w:space="0" w:color="C8C8C8"/>`;
  const borders = `${at === 0 ? '' : dotted('left')}${isLast ? '' : dotted('right')}`;
  const margin = (side: string, own: number): string => `<w:${side} w:w="${own}" w:type="dxa"/>`;
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/>${borders === '' ? '' : `<w:tcBorders>${borders}</w:tcBorders>`}` +
    `<w:tcMar>${margin('left', at === 0 ? 0 : fold)}${margin('right', isLast ? 0 : fold)}</w:tcMar></w:tcPr>` +
    `${paragraph('CardTitle', run(title))}${blocks.map(cardBlock).join('')}</w:tc>`
  );
}

/** Cards side by side over the whole page, borders where the paper is folded; cards beyond the first row follow below. */
export function cardsXml({ across, cards }: Cards, page: PageShape): string {
  const widths = across === 1 ? [textWidth(page)] : paperParts(page, across);
  const height = page.height - page.top - page.bottom - 700;
  const rows = Array.from({ length: Math.ceil(cards.length / across) }, (_, row) => {
    const own = Array.from(
      { length: across },
      (__, at) => cards[row * across + at] ?? { title: '', blocks: [] },
    );
    return (
      `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${height}" w:hRule="atLeast"/></w:trPr>` +
      `${own.map((card, at) => cardCell(card, at, widths)).join('')}</w:tr>`
    );
  });
  return `${tableStart(widths, '')}${rows.join('')}</w:tbl>${paragraph('Gap', '')}`;
}
