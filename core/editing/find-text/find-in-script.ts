import { visitAuthorTexts } from '../../check/personal-data/texts-of-script';
import type { PlacedText } from '../../check/texts-in';
import { halfWidth } from '../../lib/half-width';
import type { Ruleset } from '../../ruleset/ruleset-schema';
import type { Script } from '../../script/script-schema';

/** What is looked for. */
export type TextQuery = {
  readonly text: string;
  readonly matchCase: boolean;
  /** Only fields that are this text and nothing else. */
  readonly wholeField: boolean;
  /** `１１０` is not `110`, `，` is not `,`. */
  readonly matchWidth: boolean;
};

/** Where it is looked for: what the officer says, what the victim says, what is said about it afterwards, or everywhere. */
export const textPlaces = ['all', 'lines', 'replies', 'feedback'] as const;
export type TextPlace = (typeof textPlaces)[number];

/** One occurrence: path of the field (without a leading `script`), the whole text, and the place in it in UTF-16 units. */
export type TextHit = PlacedText & {
  readonly at: number;
  readonly length: number;
  /** What stands around it, shortened to what fits into a line. */
  readonly before: string;
  readonly hit: string;
  readonly after: string;
};

/** Units of context at either side of a hit. */
const context = 24;

const repliesFields: readonly unknown[] = ['line', 'tells', 'answer'];
const feedbackFields: readonly unknown[] = ['why', 'better', 'hint', 'because'];

function isIn(place: TextPlace, path: PlacedText['path']): boolean {
  switch (place) {
    case 'all':
      return true;
    case 'lines':
      return path.at(-2) === 'lines';
    case 'replies':
      return path[0] === 'scenes' && repliesFields.includes(path.at(-1));
    case 'feedback':
      return feedbackFields.includes(path.at(-1));
  }
}

const capital = /\p{Lu}/u;

/** Small letters unit by unit: a few capitals become longer, and then places would no longer fit. */
function lowerCase(text: string): string {
  if (!capital.test(text)) return text;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

function folding({ matchCase, matchWidth }: TextQuery): (text: string) => string {
  return (text) => {
    const width = matchWidth ? text : halfWidth(text);
    return matchCase ? width : lowerCase(width);
  };
}

function hitAt({ path, text }: PlacedText, at: number, length: number): TextHit {
  const end = at + length;
  const before = text.slice(Math.max(0, at - context), at);
  const after = text.slice(end, end + context);
  return {
    path,
    text,
    at,
    length,
    before: at > context ? `…${before}` : before,
    hit: text.slice(at, end),
    after: text.length > end + context ? `${after}…` : after,
  };
}

/** All occurrences in what the author wrote, in document order, none overlapping. An empty query finds nothing. */
export function findInScript(
  script: Script | Ruleset,
  query: TextQuery,
  place: TextPlace = 'all',
): readonly TextHit[] {
  if (query.text === '') return [];
  const fold = folding(query);
  const wanted = fold(query.text);
  const { length } = wanted;
  const hits: TextHit[] = [];
  visitAuthorTexts(script, (text, path) => {
    if (!isIn(place, path)) return;
    const folded = fold(text);
    if (query.wholeField) {
      if (folded.trim() === wanted.trim()) hits.push(hitAt({ path: [...path], text }, 0, text.length));
      return;
    }
    for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + length)) {
      hits.push(hitAt({ path: [...path], text }, at, length));
    }
  });
  return hits;
}
