import { placeholderOf } from '#core/courseware/deck/deck-grid';

import { layoutFootXml } from './foot-xml';
import { bodyFonts, emu, spaces, titleFonts, treeHead, xmlHead } from './open-xml';

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

function level(at: number, size: number, colour: string, fonts: string, bold: boolean): string {
  return (
    `<a:lvl${at}pPr marL="${(at - 1) * 342_900}" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">` +
    `<a:buNone/><a:defRPr lang="zh-CN" sz="${size * 100}" b="${bold ? 1 : 0}" kern="1200"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>${fonts}</a:defRPr></a:lvl${at}pPr>`
  );
}

const styles =
  `<p:txStyles><p:titleStyle>${level(1, 36, 'tx2', titleFonts, true)}</p:titleStyle>` +
  `<p:bodyStyle>${levels.map((at) => level(at, at === 1 ? 28 : 24, 'tx1', bodyFonts, false)).join('')}</p:bodyStyle>` +
  `<p:otherStyle>${levels.map((at) => level(at, 18, 'tx1', bodyFonts, false)).join('')}</p:otherStyle></p:txStyles>`;

function placeholder(name: 'title' | 'body', label: string, lines: readonly string[]): string {
  const { box } = placeholderOf('statement', name);
  const paragraphs = lines.map(
    (text, at) => `<a:p><a:pPr lvl="${at}"/><a:r><a:rPr lang="zh-CN"/><a:t>${text}</a:t></a:r></a:p>`,
  );
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="0" name="${label}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph type="${name}"${name === 'body' ? ' idx="1"' : ''}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.w)}" cy="${emu(box.h)}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>' +
    '<p:txBody><a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"><a:normAutofit/></a:bodyPr>' +
    `<a:lstStyle/>${paragraphs.join('')}</p:txBody></p:sp>`
  );
}

/** The master over all layouts: title, text, foot and number, and the styles that every placeholder begins with. */
export function masterXml(layouts: number): string {
  const ids = Array.from(
    { length: layouts },
    (_, at) => `<p:sldLayoutId id="${2_147_483_649 + at}" r:id="rId${at + 1}"/>`,
  );
  return (
    `${xmlHead}<p:sldMaster ${spaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg2"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>` +
    `<p:spTree>${treeHead}${placeholder('title', '标题', ['标题'])}` +
    `${placeholder('body', '正文', ['正文', '第二级', '第三级'])}${layoutFootXml(false)}</p:spTree></p:cSld>` +
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" ' +
    'accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
    `<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst><p:hf hdr="0" dt="0"/>${styles}</p:sldMaster>`
  );
}
