import { xmlText } from '../../documents/xml-text';

/** How a stretch of text stands out: the name of a character style of ours. */
export type RunStyle = 'Strong' | 'Soft' | 'Basis';

/** Marks that Latin and Chinese share: without a hint a word processor takes them from the Latin font, half as wide. */
const shared = /[“”‘’…—·×○□√→＿]/;

/** A run of text; line ends become line breaks. */
export function run(text: string, style?: RunStyle): string {
  if (text === '') return '';
  const hint = shared.test(text) ? '<w:rFonts w:hint="eastAsia"/>' : '';
  const name = style === undefined ? '' : `<w:rStyle w:val="${style}"/>`;
  const properties = name + hint === '' ? '' : `<w:rPr>${name}${hint}</w:rPr>`;
  const lines = text
    .split('\n')
    .map((line) => (line === '' ? '' : `<w:t xml:space="preserve">${xmlText(line)}</w:t>`));
  return `<w:r>${properties}${lines.join('<w:br/>')}</w:r>`;
}

/** A field with what it shows until a word processor counts anew. */
export function field(code: string, shown: string): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return (
    `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${xmlText(code)} </w:instrText></w:r>` +
    `${mark('separate')}${run(shown)}${mark('end')}`
  );
}

/** What a paragraph has beside its style. */
export type ParagraphOptions = {
  readonly keepsWithNext?: boolean;
  readonly startsPage?: boolean;
  /** Number of the list in `numbering.xml`. */
  readonly list?: number;
};

/** A paragraph of runs in a style of ours. */
export function paragraph(style: string, runs: string, options: ParagraphOptions = {}): string {
  const keep = options.keepsWithNext === true ? '<w:keepNext/>' : '';
  const starts = options.startsPage === true ? '<w:pageBreakBefore/>' : '';
  const list =
    options.list === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${options.list}"/></w:numPr>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keep}${starts}${list}</w:pPr>${runs}</w:p>`;
}
