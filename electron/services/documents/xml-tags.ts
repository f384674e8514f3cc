/** A tag as it stands in a text: from `<` to after `>`. */
export type XmlTag = { readonly text: string; readonly start: number; readonly end: number };

const skipped = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/** Where a tag ends: `>` within quotes belongs to a value. */
function endOfTag(text: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at + 1;
  }
  return text.length;
}

/**
 * The tags of an XML text in one pass, without what stands in comments, CDATA and instructions. Made for texts that may be
 * meant to harm: no regular expression that could be led to try the same place again and again.
 */
export function* xmlTags(text: string): Generator<XmlTag> {
  let at = text.indexOf('<');
  while (at !== -1) {
    const aside = skipped.find(([start]) => text.startsWith(start, at));
    if (aside === undefined) {
      const end = endOfTag(text, at);
      yield { text: text.slice(at, end), start: at, end };
      at = text.indexOf('<', end);
    } else {
      const end = text.indexOf(aside[1], at + aside[0].length);
      at = end === -1 ? -1 : text.indexOf('<', end + aside[1].length);
    }
  }
}
