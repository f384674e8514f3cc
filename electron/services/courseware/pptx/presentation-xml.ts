import type { Deck } from '#core/courseware/deck/deck';

import { xmlText } from '../../documents/xml-text';
import { bodyFonts, spaces, xmlHead } from './open-xml';

const firstSlideId = 256;

/** Sections have an id of their own: the same for the same place, so that the same deck makes the same bytes. */
const sectionId = (at: number): string =>
  `{51C7A9E0-0000-4000-8000-${(at + 1).toString(16).toUpperCase().padStart(12, '0')}}`;

function sectionsXml({ sections }: Deck): string {
  let next = firstSlideId;
  const list = sections.map(({ slides, title }, at) => {
    const ids = slides.map(() => `<p14:sldId id="${next++}"/>`).join('');
    return `<p14:section name="${xmlText(title)}" id="${sectionId(at)}"><p14:sldIdLst>${ids}</p14:sldIdLst></p14:section>`;
  });
  return (
    '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">' +
    `<p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${list.join('')}</p14:sectionLst></p:ext></p:extLst>`
  );
}

/** The presentation: master, notes, slides in their order, sections by fraud type. Relations: master, notes, then the slides. */
export function presentationXml(deck: Deck): string {
  const count = deck.sections.reduce((sum, { slides }) => sum + slides.length, 0);
  const ids = Array.from(
    { length: count },
    (_, at) => `<p:sldId id="${firstSlideId + at}" r:id="rId${at + 3}"/>`,
  );
  const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (at) =>
      `<a:lvl${at}pPr marL="${(at - 1) * 457_200}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">` +
      `<a:defRPr sz="1800" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>${bodyFonts}</a:defRPr></a:lvl${at}pPr>`,
  );
  return (
    `${xmlHead}<p:presentation ${spaces} saveSubsetFonts="1" autoCompressPictures="0">` +
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>' +
    '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>' +
    `<p:sldIdLst>${ids.join('')}</p:sldIdLst>` +
    `<p:sldSz cx="${12192000}" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>` +
    `<p:defaultTextStyle><a:defPPr><a:defRPr lang="zh-CN"/></a:defPPr>${levels.join('')}</p:defaultTextStyle>` +
    `${sectionsXml(deck)}</p:presentation>`
  );
}
