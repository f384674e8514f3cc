import type { ScriptDraft } from '../../editing/draft-document';
import { freeId } from '../../editing/free-id';
import type { FraudType } from '../../script/vocabulary';
import type { ImportedPart, Leftover } from '../import-report';
import type { ManualBlock } from '../manual-block';
import type { FraudTypeNames } from '../tables/fraud-type-codec';
import { buildPart } from './build-part';
import { headingEvent } from './heading-event';
import { lineEvents, type Standing } from './line-events';
import type { ManualEvent } from './manual-event';
import { fraudTypeIn, labelOf, withoutNumber } from './manual-words';
import { tableEvents } from './table-events';

/** What came of a manual: drafts in the order of the fraud types in it, and what is in none of them. */
export type ReadManual = {
  readonly drafts: readonly ScriptDraft[];
  readonly parts: readonly ImportedPart[];
  readonly leftovers: readonly Leftover[];
};

function eventsOf(blocks: readonly ManualBlock[], fraudTypes: FraudTypeNames): ManualEvent[] {
  let standing: Standing = null;
  return blocks.flatMap((block): readonly ManualEvent[] => {
    if (block.kind === 'table') {
      standing = null;
      const { sheet } = block.place;
      const fromSheet = sheet === null ? null : fraudTypeIn(sheet, fraudTypes);
      const events = tableEvents(block, fraudTypes);
      return fromSheet === null || sheet === null || events.length === 0
        ? events
        : [{ kind: 'part', fraudType: fromSheet, text: sheet, place: block.place }, ...events];
    }
    if (block.kind === 'heading') {
      const { text } = withoutNumber(block.text);
      standing = labelOf(text);
      // Above answers a heading such as 禁语 says how they are meant; it is understood by what it does to them.
      return standing === null || standing === 'victim' || standing === 'officer'
        ? [headingEvent(text === '' ? block.text : text, block.place, fraudTypes)]
        : [];
    }
    const read = lineEvents(block.text, block.place, standing, fraudTypes);
    standing = read.standing;
    return read.events;
  });
}

/** Cuts the events where another fraud type begins; what is said of a type in several places comes together. */
function byFraudType(events: readonly ManualEvent[]): Map<FraudType | null, ManualEvent[]> {
  const parts = new Map<FraudType | null, ManualEvent[]>();
  let current: FraudType | null = null;
  for (const event of events) {
    if (event.kind === 'part') current = event.fraudType;
    const part = parts.get(current);
    if (part === undefined) parts.set(current, [event]);
    else part.push(event);
  }
  return parts;
}

/** As they stand in the document, so that one can go through both side by side. */
function inOrder(leftovers: readonly Leftover[], blocks: readonly ManualBlock[]): readonly Leftover[] {
  const sheets = blocks.map(({ place }) => place.sheet);
  const key = ({ place }: Leftover): number =>
    sheets.indexOf(place.sheet) * 1e9 + (place.block ?? 0) * 1e5 + (place.row ?? 0);
  return [...leftovers].sort((a, b) => key(a) - key(b));
}

/**
 * Reads a manual as instructors write them: dialogue by speakers, questions and answers in lists or tables, headings by fraud
 * type and scene. One draft for each fraud type that somebody speaks in. Everything that is not in a draft is a leftover.
 */
export function readManual(
  blocks: readonly ManualBlock[],
  { fraudTypes, title }: { readonly fraudTypes: FraudTypeNames; readonly title: string },
): ReadManual {
  const taken = new Set<string>();
  const drafts: ScriptDraft[] = [];
  const parts: ImportedPart[] = [];
  const leftovers: Leftover[] = [];
  const [first, ...rest] = eventsOf(blocks, fraudTypes);
  // The heading above everything is what the manual is called.
  const isTitled = first?.kind === 'topic';
  const called = isTitled ? first.text : title;
  const events = first === undefined || isTitled ? rest : [first, ...rest];
  for (const [fraudType, inside] of byFraudType(events)) {
    const named = fraudTypes.find(({ id }) => id === fraudType)?.short;
    const id = freeId(`imported-${fraudType ?? 'manual'}`, taken);
    const head = {
      fraudType,
      id,
      title: (named === undefined ? called : `${called}：${named}`).slice(0, 60),
    };
    const built = buildPart(inside, head);
    leftovers.push(...built.leftovers);
    if (built.draft === null) continue;
    taken.add(id);
    drafts.push(built.draft);
    parts.push(built.part);
  }
  return { drafts, parts, leftovers: inOrder(leftovers, blocks) };
}
