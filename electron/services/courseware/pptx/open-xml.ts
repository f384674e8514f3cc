/** Names and small pieces that every part of the package needs. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const spaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

export const relationKinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relations of a part: kind (last word of its address), and where it leads. */
export function relationsXml(entries: readonly (readonly [kind: string, target: string])[]): string {
  const lines = entries.map(
    ([kind, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${relationKinds}/${kind}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

/** English Metric Units of inches. */
export const emu = (inches: number): number => Math.round(inches * 914_400);

/** The group that every tree of shapes begins with. */
export const treeHead =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/>' +
  '<a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** The fonts of the theme for all three kinds of script. */
export const bodyFonts = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';
export const titleFonts = '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>';
