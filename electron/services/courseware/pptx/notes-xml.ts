import { xmlText } from '../../documents/xml-text';
import { bodyFonts, spaces, treeHead, xmlHead } from './open-xml';

type Placed = readonly [x: number, y: number, w: number, h: number];

function shape(name: string, holder: string, place: Placed | null, inner: string, locks = ''): string {
  const [x, y, w, h] = place ?? [0, 0, 0, 0];
  const look =
    place === null
      ? '<p:spPr/>'
      : `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="0" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"${locks}/></p:cNvSpPr>` +
    `<p:nvPr><p:ph ${holder}/></p:nvPr></p:nvSpPr>${look}${inner}</p:sp>`
  );
}

const body = (inner: string): string => `<p:txBody><a:bodyPr/><a:lstStyle/>${inner}</p:txBody>`;
const picture = ' noRot="1" noChangeAspect="1"';
const field = (text: string): string =>
  '<a:p><a:fld id="{CE5E9CC1-C706-0F49-92D6-E571CC5EEA8F}" type="slidenum">' +
  `<a:rPr lang="zh-CN"/><a:t>${text}</a:t></a:fld><a:endParaRPr lang="zh-CN"/></a:p>`;

const map =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" ' +
  'accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** The page of notes: the slide above, what to say below, in type that is read at arm's length. */
export function notesMasterXml(): string {
  const style =
    '<a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">' +
    `<a:lnSpc><a:spcPct val="120000"/></a:lnSpc><a:defRPr sz="1400" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>${bodyFonts}</a:defRPr></a:lvl1pPr>`;
  return (
    `${xmlHead}<p:notesMaster ${spaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${treeHead}` +
    shape('幻灯片', 'type="sldImg" idx="2"', [685_800, 685_800, 5_486_400, 3_086_100], '', picture) +
    shape(
      '备注',
      'type="body" sz="quarter" idx="3"',
      [685_800, 4_000_500, 5_486_400, 4_457_700],
      body('<a:p><a:r><a:rPr lang="zh-CN"/><a:t>备注</a:t></a:r></a:p>'),
    ) +
    shape(
      '页码',
      'type="sldNum" sz="quarter" idx="5"',
      [3_884_613, 8_685_213, 2_971_800, 458_787],
      body(field('‹#›')),
    ) +
    `</p:spTree></p:cSld>${map}<p:notesStyle>${style}</p:notesStyle></p:notesMaster>`
  );
}

/** Notes of a slide, a paragraph for each line; what stands in 【】 is strong. */
export function notesSlideXml(notes: readonly string[], number: number): string {
  const paragraphs = notes.map((line) => {
    const strong = line.startsWith('【') ? ' b="1"' : '';
    return `<a:p><a:r><a:rPr lang="zh-CN"${strong}/><a:t>${xmlText(line)}</a:t></a:r></a:p>`;
  });
  const text = paragraphs.length === 0 ? '<a:p><a:endParaRPr lang="zh-CN"/></a:p>' : paragraphs.join('');
  return (
    `${xmlHead}<p:notes ${spaces}><p:cSld><p:spTree>${treeHead}` +
    shape('幻灯片', 'type="sldImg" idx="2"', null, '', picture) +
    shape('备注', 'type="body" sz="quarter" idx="3"', null, body(text)) +
    shape('页码', 'type="sldNum" sz="quarter" idx="5"', null, body(field(String(number)))) +
    '</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  );
}
