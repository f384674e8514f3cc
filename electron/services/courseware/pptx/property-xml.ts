import type { Deck } from '#core/courseware/deck/deck';

import { xmlText } from '../../documents/xml-text';
import { xmlHead } from './open-xml';

/** Title and day. No name of a person: who made it is not for who gets it. */
export function coreXml({ day, title }: Pick<Deck, 'day' | 'title'>): string {
  const moment = `${day}T00:00:00Z`;
  return (
    `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator></dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified><dc:language>zh-CN</dc:language></cp:coreProperties>`
  );
}

/** The unit as the company. */
export function appXml(unit: string, slides: number): string {
  const counts = slides === 0 ? '' : `<Slides>${slides}</Slides><Notes>${slides}</Notes>`;
  return (
    `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>Quandezhu</Application>${counts}<Company>${xmlText(unit)}</Company></Properties>`
  );
}
