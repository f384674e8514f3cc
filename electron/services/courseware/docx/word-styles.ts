import { ink, looks, toneInk, type Look } from './word-looks';

const sans = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="黑体" w:cs="Arial"/>';
const kai = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="楷体"/>';

function border(side: string, color: string, size: number, space: number): string {
  return `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${color}"/>`;
}

function frame({ bar, box }: Look): string {
  if (bar !== undefined) return `<w:pBdr>${border('left', bar, 18, 6)}</w:pBdr>`;
  if (box === undefined) return '';
  const { ground, rule } = toneInk[box];
  const sides = ['top', 'left', 'bottom', 'right'].map((side) =>
    border(side, rule, side === 'left' ? 24 : 4, 4),
  );
  return `<w:pBdr>${sides.join('')}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="${ground}"/>`;
}

/** In the order that the schema asks for. */
function paragraphLook(look: Look): string {
  const { before = 0, hanging, keep, left, line, right } = look;
  const indent =
    left === undefined && right === undefined && hanging === undefined
      ? ''
      : `<w:ind w:left="${left ?? 0}" w:right="${right ?? 0}"${hanging === undefined ? '' : ` w:hanging="${hanging}"`}/>`;
  return [
    keep === 'next' || keep === 'both' ? '<w:keepNext/>' : '',
    keep === 'lines' || keep === 'both' ? '<w:keepLines/>' : '',
    frame(look),
    look.tabs ?? '',
    `<w:spacing w:before="${before}" w:after="0"${line === undefined ? '' : ` w:line="${line}" w:lineRule="exact"`}/>`,
    indent,
    look.align === undefined ? '' : `<w:jc w:val="${look.align}"/>`,
    look.level === undefined ? '' : `<w:outlineLvl w:val="${look.level}"/>`,
  ].join('');
}

function runLook({ color, font, isBold, size }: Look): string {
  return [
    font === 'sans' ? sans : font === 'kai' ? kai : '',
    isBold === true ? '<w:b/>' : '',
    color === undefined ? '' : `<w:color w:val="${color}"/>`,
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('');
}

function style(id: string, name: string, look: Look): string {
  const isOwn = !/^(heading|toc|title|subtitle|header|footer)/i.test(name);
  return (
    `<w:style w:type="paragraph"${isOwn ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>` +
    `<w:basedOn w:val="${look.basedOn ?? 'Normal'}"/><w:qFormat/>` +
    `<w:pPr>${paragraphLook(look)}</w:pPr><w:rPr>${runLook(look)}</w:rPr></w:style>`
  );
}

/** Fonts, size and line of plain text; what no style of ours says otherwise. */
const defaults =
  '<w:docDefaults><w:rPrDefault><w:rPr>' +
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/>' +
  `<w:color w:val="${ink.text}"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>` +
  '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:overflowPunct w:val="0"/>' +
  '<w:spacing w:before="0" w:after="0" w:line="340" w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults>';

const basic =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>' +
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>';

const characters =
  `<w:style w:type="character" w:customStyle="1" w:styleId="Strong"><w:name w:val="Qz Strong"/><w:rPr>${sans}<w:b/></w:rPr></w:style>` +
  `<w:style w:type="character" w:customStyle="1" w:styleId="Soft"><w:name w:val="Qz Soft"/><w:rPr><w:color w:val="${ink.soft}"/></w:rPr></w:style>`;

/** Lines and margins of tables stand once, here. */
const tables =
  '<w:style w:type="table" w:customStyle="1" w:styleId="QzGrid"><w:name w:val="Qz Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>' +
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => border(side, ink.rule, 4, 0))
    .join('') +
  '</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

/** `word/styles.xml`: fonts for Chinese and Latin, headings that a navigation pane knows, and a style for all that is written. */
export function stylesXml(): string {
  const own = Object.entries(looks).map(([id, [name, look]]) => style(id, name, look));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${defaults}${basic}${own.join('')}${characters}${tables}</w:styles>`
  );
}
