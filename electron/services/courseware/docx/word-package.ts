import { repack } from '../../documents/office-package';
import { xmlText } from '../../documents/xml-text';
import { stylesXml } from './word-styles';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const kinds = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What is written into a package: the body, and a part for each header and footer by its name without ending. */
export type WordParts = {
  readonly title: string;
  readonly author: string;
  /** `YYYY-MM-DD`: made and changed, so that the same input makes the same bytes. */
  readonly day: string;
  readonly body: string;
  /** `header1` → its paragraphs. The id of its relation is its name. */
  readonly margins: ReadonlyMap<string, string>;
  /** How many ordered lists there are: each counts from one. */
  readonly orderedLists: number;
};

/** List 1 is bulleted, the ordered ones follow from 2. */
function numberingXml(orderedLists: number): string {
  const level = (format: string, text: string): string =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    '<w:pPr><w:ind w:left="420" w:hanging="420"/></w:pPr></w:lvl>';
  const abstract = (id: number, inner: string): string =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/>${inner}</w:abstractNum>`;
  const ordered = Array.from(
    { length: orderedLists },
    (_, at) =>
      `<w:num w:numId="${at + 2}"><w:abstractNumId w:val="1"/>` +
      '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  );
  return (
    `${head}<w:numbering xmlns:w="${main}">${abstract(0, level('bullet', '•'))}${abstract(1, level('decimal', '%1.'))}` +
    `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${ordered.join('')}</w:numbering>`
  );
}

/** Nothing here makes a word processor ask anything on opening; fields are not forced to be counted anew. */
const settingsXml =
  `${head}<w:settings xmlns:w="${main}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>` +
  '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
  '</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>';

/** Names by which systems without the fonts of Windows know them. */
const fontTableXml =
  `${head}<w:fonts xmlns:w="${main}">` +
  [
    ['宋体', 'SimSun', 'roman'],
    ['黑体', 'SimHei', 'swiss'],
    ['楷体', 'KaiTi', 'script'],
  ]
    .map(
      ([name, other, family]) =>
        `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="${family}"/></w:font>`,
    )
    .join('') +
  '</w:fonts>';

function marginPart(name: string, inner: string): string {
  const tag = name.startsWith('header') ? 'w:hdr' : 'w:ftr';
  return `${head}<${tag} xmlns:w="${main}" xmlns:r="${relations}">${inner}</${tag}>`;
}

const fixedParts = ['styles', 'numbering', 'settings', 'fontTable'] as const;
const marginKind = (name: string): 'header' | 'footer' => (name.startsWith('header') ? 'header' : 'footer');

function contentTypes(margins: readonly string[]): string {
  const override = (part: string, kind: string): string =>
    `<Override PartName="/${part}" ContentType="${kind}"/>`;
  return (
    `${head}<Types xmlns="${packageNames}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${[
      override('word/document.xml', `${kinds}.document.main+xml`),
      ...fixedParts.map((name) => override(`word/${name}.xml`, `${kinds}.${name}+xml`)),
      ...margins.map((name) => override(`word/${name}.xml`, `${kinds}.${marginKind(name)}+xml`)),
      override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    ].join('')}</Types>`
  );
}

function relationsXml(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packageNames}/relationships">${lines.join('')}</Relationships>`;
}

function coreXml({ author, day, title }: WordParts): string {
  const moment = `${day}T00:00:00Z`;
  return (
    `${head}<cp:coreProperties xmlns:cp="${packageNames}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified><dc:language>zh-CN</dc:language></cp:coreProperties>`
  );
}

/** A .docx. Every part of it is written here: objects of a library took gigabytes for a long document. */
export async function writeWordPackage(parts: WordParts): Promise<Uint8Array> {
  const margins = [...parts.margins.keys()];
  const texts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(margins)],
    [
      '_rels/.rels',
      relationsXml([
        ['document', `${relations}/officeDocument`, 'word/document.xml'],
        ['core', `${packageNames}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        ['app', `${relations}/extended-properties`, 'docProps/app.xml'],
      ]),
    ],
    [
      'word/document.xml',
      `${head}<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>${parts.body}</w:body></w:document>`,
    ],
    [
      'word/_rels/document.xml.rels',
      relationsXml([
        ...fixedParts.map((name) => [name, `${relations}/${name}`, `${name}.xml`] as const),
        ...margins.map((name) => [name, `${relations}/${marginKind(name)}`, `${name}.xml`] as const),
      ]),
    ],
    ['word/styles.xml', stylesXml()],
    ['word/numbering.xml', numberingXml(parts.orderedLists)],
    ['word/settings.xml', settingsXml],
    ['word/fontTable.xml', fontTableXml],
    ...[...parts.margins].map(([name, inner]) => [`word/${name}.xml`, marginPart(name, inner)] as const),
    ['docProps/core.xml', coreXml(parts)],
    [
      'docProps/app.xml',
      `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Quandezhu</Application></Properties>`,
    ],
  ];
  const bytes = new Map(texts.map(([name, text]) => [name, Buffer.from(text)]));
  return repack({ parts: bytes }, true);
}
