import { footerBox, numberBox } from '#core/courseware/deck/deck-grid';

import { xmlText } from '../../documents/xml-text';
import { bodyFonts, emu } from './open-xml';

/** Indices by which the foot and the number of a slide find those of its layout. */
const footIndex = 11;
const numberIndex = 12;

type Place = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

const placeXml = ({ h, w, x, y }: Place): string =>
  `<p:spPr><a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm>` +
  '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>';

const styleXml = (align: 'l' | 'r', colour: string): string =>
  `<a:lstStyle><a:lvl1pPr algn="${align}"><a:defRPr sz="1100"><a:solidFill>${colour}</a:solidFill>${bodyFonts}</a:defRPr></a:lvl1pPr></a:lstStyle>`;

const shapeXml = (name: string, type: string, index: number, inner: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="0" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
  `<p:nvPr><p:ph type="${type}" sz="quarter" idx="${index}"/></p:nvPr></p:nvSpPr>${inner}</p:sp>`;

const numberField = (number: string): string =>
  `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="zh-CN"/><a:t>${number}</a:t></a:fld>` +
  '<a:endParaRPr lang="zh-CN"/></a:p>';

const footColour = (onDark: boolean): string =>
  onDark ? '<a:srgbClr val="C9D6EA"/>' : '<a:srgbClr val="50575F"/>';

/** Foot and number as the master and its layouts have them. Long units stand in two lines before they run over. */
export function layoutFootXml(onDark: boolean): string {
  const colour = footColour(onDark);
  const body =
    '<a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"><a:normAutofit/></a:bodyPr>';
  const text = (align: 'l' | 'r', inner: string): string =>
    `<p:txBody>${body}${styleXml(align, colour)}${inner}</p:txBody>`;
  const empty = '<a:p><a:endParaRPr lang="zh-CN"/></a:p>';
  return (
    shapeXml('页脚', 'ftr', footIndex, placeXml(footerBox) + text('l', empty)) +
    shapeXml('页码', 'sldNum', numberIndex, placeXml(numberBox) + text('r', numberField('‹#›')))
  );
}

/** The same on a slide: the place comes from its layout. The look is said again, because LibreOffice and WPS do not inherit it. */
export function slideFootXml(footer: string, number: number, onDark: boolean): string {
  const look = `<a:rPr lang="zh-CN" sz="1100"><a:solidFill>${footColour(onDark)}</a:solidFill>${bodyFonts}</a:rPr>`;
  const text = (inner: string): string => `<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${inner}</p:txBody>`;
  const words = `<a:p><a:pPr algn="l"/><a:r>${look}<a:t>${xmlText(footer)}</a:t></a:r></a:p>`;
  return (
    shapeXml('页脚', 'ftr', footIndex, text(words)) +
    shapeXml('页码', 'sldNum', numberIndex, text(numberField(String(number))))
  );
}
