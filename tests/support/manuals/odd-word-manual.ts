import { zipSync } from './zip-of';

const text = (value: string): string => `<w:t xml:space="preserve">${value}</w:t>`;
const run = (inside: string, bold = false): string =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${inside}</w:r>`;
const paragraph = (inside: string, properties = ''): string => `<w:p>${properties}${inside}</w:p>`;
const plain = (value: string): string => paragraph(run(text(value)));
const bold = (value: string): string => paragraph(run(text(value), true));

/** What Word leaves behind when changes were tracked: the deleted words are there, and must not be read. */
const tracked = paragraph(
  `${run(text('民警：'))}<w:del w:id="1" w:author="x"><w:r><w:delText>你肯定被骗了！</w:delText></w:r></w:del>` +
    `<w:ins w:id="2" w:author="x">${run(text('您先说说，他叫您做什么了？'))}</w:ins>`,
);

const body = [
  bold('养老收藏与追款'),
  paragraph(`${run(text('１．群众：'))}${run('<w:tab/>')}${run(text('他说帮我把以前的钱追回来。'))}`),
  tracked,
  bold('养老收藏与追款'),
  paragraph(
    `${run(text('２．'))}${run(text('群众：交了保证金就解冻。'))}${run('<w:br/>')}${run(text('我都交了两回了。'))}`,
  ),
  plain('　　民警：交一回要一回，哪一回是头？'),
  plain('③群众:你们说话算数吗?'),
  plain('民警:我把办案单位的电话写给您,您自己打.'),
  bold('养老收藏与追款'),
  paragraph(
    run(text('④　老人：儿子不让我说。')),
    '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
  ),
  plain('网格员：那咱们先不说钱，说说他是怎么找上您的。'),
  plain('要点　先说人，后说钱'),
  plain('备注：以上内容整理自培训录音。'),
].join('');

const part = (type: string, target: string): string =>
  `<Override PartName="${target}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;

/** Numbers of both widths, tabs, soft breaks, the same heading three times, tracked changes. Made by hand: no library writes these. */
export function oddManual(): Buffer {
  return zipSync([
    [
      '[Content_Types].xml',
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('document.main', '/word/document.xml')}</Types>`,
    ],
    [
      '_rels/.rels',
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ],
    [
      'word/document.xml',
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ],
  ]);
}
