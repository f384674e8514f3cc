import type { DialogueLine, PrintBlock, PrintTone } from '#core/courseware/print-document';

import { cardsXml } from './cards-xml';
import type { PageShape } from './page-shape';
import { blanksXml, tableXml } from './table-xml';
import type { WordPen } from './word-pen';
import { paragraph, run } from './word-run';

type Of<Kind extends PrintBlock['kind']> = Extract<PrintBlock, { readonly kind: Kind }>;

const bodyStyle: Readonly<Record<PrintTone, string>> = {
  plain: 'Body',
  soft: 'BodySoft',
  never: 'BodyNever',
  time: 'BodyTime',
};

const pageBreak = '<w:r><w:br w:type="page"/></w:r>';

function headingXml({ level, startsPage, text }: Of<'heading'>, pen: WordPen): string {
  if (pen.setting === 'honour') {
    return paragraph('HonourTitle', run(text), { startsPage });
  }
  const mark = level === 3 ? null : pen.nextMark();
  if (mark === null) return paragraph(`Heading${level}`, run(text));
  const { id, name } = mark;
  return paragraph(
    `Heading${level}`,
    `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${run(text)}<w:bookmarkEnd w:id="${id}"/>`,
  );
}

function paragraphXml({ lead, text, tone }: Of<'paragraph'>, { setting }: WordPen): string {
  const runs = run(lead === undefined ? '' : `${lead}\u3000`, 'Strong') + run(text);
  if (setting === 'honour') return paragraph(tone === 'soft' ? 'HonourSoft' : 'Honour', runs);
  return paragraph(bodyStyle[tone ?? 'plain'], runs);
}

function listXml({ isOrdered, items }: Of<'list'>, pen: WordPen): string {
  const list = isOrdered ? pen.nextList() : 1;
  return items
    .map(({ lead, note, text }) =>
      paragraph(
        'Item',
        run(lead === undefined ? '' : `${lead}：`, 'Strong') +
          run(text) +
          run(note === undefined ? '' : `（${note}）`, 'Soft'),
        { list },
      ),
    )
    .join('');
}

function boxXml({ lines, title, tone }: Of<'box'>): string {
  const name = `Box${tone[0]?.toUpperCase() ?? ''}${tone.slice(1)}`;
  return (
    paragraph(`${name}Title`, run(title)) +
    lines
      .map((line, at) => paragraph(name, run(`· ${line}`), { keepsWithNext: at < lines.length - 1 }))
      .join('') +
    paragraph('Gap', '')
  );
}

const tab = '<w:r><w:tab/></w:r>';

/** Who speaks stands before it; what is only seen stands alone. */
function talkLine({ text, who }: DialogueLine): string {
  switch (who) {
    case 'officer':
      return paragraph('TalkOfficer', `${run('您')}${tab}${run(text)}`);
    case 'victim':
      return paragraph('TalkVictim', `${run('当事人')}${tab}${run(text)}`);
    case 'why':
      return paragraph('TalkWhy', `${run('为什么')}${tab}${run(text)}`);
    case 'seen':
      return paragraph('TalkSeen', run(text));
    case 'scene':
      return paragraph('TalkScene', run(text));
  }
}

function questionXml({ note, number, options, prompt }: Of<'question'>): string {
  return (
    paragraph('Question', run(`${number}. `, 'Strong') + run(prompt) + run(`（${note}）`, 'Soft')) +
    options
      .map(({ letter, text }, at) =>
        paragraph('Option', `${run(`${letter}.`, 'Strong')}${tab}${run(text)}`, {
          keepsWithNext: at < options.length - 1,
        }),
      )
      .join('')
  );
}

/** A block as WordprocessingML. */
export function blockXml(block: PrintBlock, pen: WordPen, page: PageShape): string {
  switch (block.kind) {
    case 'heading':
      return headingXml(block, pen);
    case 'paragraph':
      return paragraphXml(block, pen);
    case 'list':
      return listXml(block, pen);
    case 'table':
      return tableXml(block, pen.width);
    case 'dialogue':
      return block.lines.map(talkLine).join('') + paragraph('Gap', '');
    case 'question':
      return questionXml(block);
    case 'box':
      return boxXml(block);
    case 'cards':
      return cardsXml(block, page);
    case 'blanks':
      return blanksXml(block.labels, pen.width);
    case 'page-break':
      return paragraph('Gap', pageBreak);
  }
}
