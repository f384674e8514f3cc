import { xmlHead } from './open-xml';

const presentation = 'application/vnd.openxmlformats-officedocument.presentationml';
const office = 'application/vnd.openxmlformats-officedocument';

/** What each part is, by where it lies. */
const kinds: readonly (readonly [where: RegExp, kind: string])[] = [
  [/^ppt\/presentation\.xml$/, `${presentation}.presentation.main+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/, `${presentation}.slide+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${presentation}.slideLayout+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${presentation}.slideMaster+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${presentation}.notesMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${presentation}.notesSlide+xml`],
  [/^ppt\/presProps\.xml$/, `${presentation}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${presentation}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${presentation}.tableStyles+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, `${office}.theme+xml`],
  [/^ppt\/charts\/[^/]+\.xml$/, `${office}.drawingml.chart+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${office}.extended-properties+xml`],
];

/** The list of what is in the package: each part that is there and none that is not. */
export function contentTypesXml(parts: readonly string[]): string {
  const overrides = parts.flatMap((part) => {
    const kind = kinds.find(([where]) => where.test(part))?.[1];
    return kind === undefined ? [] : [`<Override PartName="/${part}" ContentType="${kind}"/>`];
  });
  return (
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Default Extension="xlsx" ContentType="${office}.spreadsheetml.sheet"/>${overrides.join('')}</Types>`
  );
}
