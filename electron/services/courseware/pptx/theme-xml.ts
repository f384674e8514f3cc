import { themeColours } from './deck-colours';
import { xmlHead } from './open-xml';

/**
 * 微软雅黑 by the name under which Windows, WPS and Office know it. Where it is not installed (UOS, Kylin), the kind of font that
 * `panose` tells makes the system take a Chinese sans serif, as a rule 思源黑体.
 */
const face = 'Microsoft YaHei';
const sans = 'panose="020B0503020204020204"';

const fonts =
  `<a:latin typeface="${face}" ${sans} pitchFamily="34" charset="-122"/>` +
  `<a:ea typeface="${face}" ${sans} pitchFamily="34" charset="-122"/><a:cs typeface=""/>` +
  `<a:font script="Hans" typeface="${face}"/><a:font script="Hant" typeface="Microsoft JhengHei"/>`;

const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number): string =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${solid}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`;

function colours(): string {
  return Object.entries(themeColours)
    .map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
    .join('');
}

/** A theme: our colours, a Chinese font for titles and text, flat fills. */
export function themeXml(name: string): string {
  return (
    `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements>` +
    `<a:clrScheme name="${name}">${colours()}</a:clrScheme>` +
    `<a:fontScheme name="${name}"><a:majorFont>${fonts}</a:majorFont><a:minorFont>${fonts}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="${name}"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>` +
    '<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>'
  );
}
