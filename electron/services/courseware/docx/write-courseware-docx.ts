import type { PrintDocument } from '#core/courseware/print-document';

import { blockXml } from './blocks-xml';
import { countPages } from './count-pages';
import { contentsHeadings, contentsXml, coverXml } from './front-pages';
import { pageShape, textWidth, type PageShape } from './page-shape';
import { sectionsOf } from './sections';
import { writeWordPackage } from './word-package';
import { markName, type Setting, type WordPen } from './word-pen';
import { field, paragraph, run } from './word-run';

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function headerXml({ title }: PrintDocument, chapter: string): string {
  const rest = chapter === title ? '' : `<w:r><w:tab/></w:r>${run(cut(chapter, 30))}`;
  return paragraph('Header', run(cut(title, 20)) + rest);
}

function footerXml({ footer, kind, unit }: PrintDocument): string {
  const stamp = paragraph('Footer', run(footer));
  if (kind === 'pocket-card' || kind === 'certificate') return stamp;
  const before = unit === '' ? '' : `${unit}\u3000`;
  const pages = `${run(`${before}第 `)}${field('PAGE', '1')}${run(' 页 / 共 ')}${field('NUMPAGES', '1')}${run(' 页')}`;
  return paragraph('Footer', pages) + stamp;
}

const frame =
  '<w:pgBorders w:offsetFrom="page">' +
  ['top', 'left', 'bottom', 'right']
    .map((side) => `<w:${side} w:val="double" w:sz="12" w:space="28" w:color="1C3E73"/>`)
    .join('') +
  '</w:pgBorders>';

function sectionXml(
  { bottom, height, isLandscape, side, top, width }: PageShape,
  references: readonly string[],
  isFramed: boolean,
): string {
  const margins = references.map(
    (name) =>
      `<w:${name.startsWith('header') ? 'header' : 'footer'}Reference w:type="default" r:id="${name}"/>`,
  );
  return (
    `<w:sectPr>${margins.join('')}<w:type w:val="nextPage"/>` +
    `<w:pgSz w:w="${width}" w:h="${height}"${isLandscape ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar w:top="${top}" w:right="${side}" w:bottom="${bottom}" w:left="${side}" w:header="${Math.min(700, top / 2)}" w:footer="${isFramed ? 950 : Math.min(500, bottom / 2)}" w:gutter="0"/>` +
    `${isFramed ? frame : ''}</w:sectPr>`
  );
}

/** The end of a section that others follow: a paragraph as small as one can be. */
function sectionEnd(section: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="Gap"/>${section}</w:pPr></w:p>`;
}

/** The page of each heading of the contents, as far as it can be known before a word processor lays out the text. */
function pagesOfHeadings(
  document: PrintDocument,
  bodies: readonly string[],
  page: PageShape,
): readonly number[] {
  const headings = contentsHeadings(document.blocks);
  const contents = contentsXml(
    document,
    headings.map(() => 1),
  );
  let first = (document.hasCover ? 2 : 1) + countPages(contents, page).pages;
  const pages = new Map<string, number>();
  for (const body of bodies) {
    const counted = countPages(body, page);
    for (const [name, at] of counted.marks) pages.set(name, first + at);
    first += counted.pages;
  }
  return headings.map((_, at) => pages.get(markName(at)) ?? first);
}

const settings: Readonly<Partial<Record<PrintDocument['kind'], Setting>>> = {
  'pocket-card': 'card',
  certificate: 'honour',
};

/**
 * A document of ours as .docx: opens without a question in Word, WPS and LibreOffice, and looks the same in all of them. The same
 * document makes the same bytes. `progress` is told after each section.
 */
export async function writeCoursewareDocx(
  document: PrintDocument,
  progress: (done: number, of: number) => void,
): Promise<Uint8Array> {
  const page = pageShape(document);
  const sections = sectionsOf(document);
  const margins = new Map([['footer1', footerXml(document)]]);
  let lists = 0;
  let marks = 0;
  const pen: WordPen = {
    setting: settings[document.kind] ?? 'page',
    width: textWidth(page),
    nextList: () => (lists += 1) + 1,
    nextMark: () => (document.hasContents ? { id: marks, name: markName(marks++) } : null),
  };
  const hasHeader = pen.setting === 'page';
  const isFramed = document.kind === 'certificate';
  const referencesOf = (name: string): string[] => {
    if (!hasHeader) return ['footer1'];
    const header = `header${margins.size}`;
    margins.set(header, headerXml(document, name));
    return [header, 'footer1'];
  };

  const written: { readonly inner: string; readonly section: string }[] = [];
  const contents = document.hasContents ? referencesOf('目录') : [];
  for (const [at, { blocks, name }] of sections.entries()) {
    const inner = blocks.map((block) => blockXml(block, pen, page)).join('');
    written.push({ inner, section: sectionXml(page, referencesOf(name), isFramed) });
    progress(at + 1, sections.length);
  }
  const parts = written.map(({ inner, section }, at) =>
    at === written.length - 1 ? inner + section : inner + sectionEnd(section),
  );
  if (document.hasContents) {
    const bodies = written.map(({ inner }) => inner);
    const inner = contentsXml(document, pagesOfHeadings(document, bodies, page));
    parts.unshift(inner + sectionEnd(sectionXml(page, contents, false)));
  }
  if (document.hasCover) parts.unshift(coverXml(document) + sectionEnd(sectionXml(page, [], false)));
  return writeWordPackage({
    title: document.title,
    author: document.unit === '' ? '劝得住' : document.unit,
    day: document.day,
    body: parts.join(''),
    margins,
    orderedLists: lists,
  });
}
