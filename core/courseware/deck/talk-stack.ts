import type { DeckBox, DeckItem, DeckParagraph, DeckShape, DeckTone } from './deck';
import { column } from './deck-grid';
import { pagesOf, paragraphText, textHeight } from './fit-text';
import { bodySizes, smallestBody } from './slide-draft';
import { textWidth } from './text-measure';

/** A line of a talk: words of the one or the other, what is seen, or an aside with a word before it. */
export type TalkLine = {
  readonly who: 'victim' | 'officer' | 'act' | 'seen' | 'aside';
  readonly text: string;
  readonly lead?: string;
};

type Look = {
  readonly shape: DeckShape;
  readonly fill: DeckTone | null;
  readonly edge: DeckTone | null;
  readonly tone: DeckTone;
  readonly side: 'left' | 'right' | 'whole';
};

const looks: Readonly<Record<TalkLine['who'], Look>> = {
  victim: { shape: 'bubble-left', fill: 'surface', edge: 'rule', tone: 'text', side: 'left' },
  officer: { shape: 'bubble-right', fill: 'ink', edge: null, tone: 'white', side: 'right' },
  act: { shape: 'rounded', fill: 'ink', edge: null, tone: 'white', side: 'right' },
  seen: { shape: 'rectangle', fill: null, edge: null, tone: 'soft', side: 'left' },
  aside: { shape: 'rectangle', fill: 'ink-soft', edge: null, tone: 'text', side: 'whole' },
};

const face = 0.7;
const inset = 0.24;
const gap = 0.2;
const widest = 9.5;

function widthOf({ who, ...line }: TalkLine, size: number): number {
  if (looks[who].side === 'whole') return column.w;
  if (who === 'seen') return widest;
  const oneLine = ((textWidth(paragraphText(line)) + 0.8) * size) / 72 + 2 * inset;
  return Math.max(2, Math.min(widest, oneLine));
}

function paragraphOf({ lead, text, who }: TalkLine): DeckParagraph {
  return { text, tone: looks[who].tone, ...(lead === undefined ? {} : { lead }) };
}

/** Seen things stand closer than words do. */
const insetOf = ({ who }: TalkLine): number => (who === 'seen' ? 0.06 : inset);

function heightOf(line: TalkLine, size: number): number {
  const text = { size, gap: 0, paragraphs: [paragraphOf(line)] };
  return Math.max(
    textHeight(text, widthOf(line, size) - 2 * insetOf(line)) + 2 * insetOf(line),
    looks[line.who].fill === null ? 0 : face,
  );
}

const total = (lines: readonly TalkLine[], size: number): number =>
  lines.reduce((sum, line) => sum + heightOf(line, size), gap * Math.max(0, lines.length - 1));

/** A round sign of who speaks. */
function faceItem({ who }: TalkLine, y: number): readonly DeckItem[] {
  if (who === 'seen' || who === 'aside') return [];
  const isVictim = who === 'victim';
  return [
    {
      kind: 'text',
      shape: 'circle',
      box: { x: isVictim ? column.x : column.x + column.w - face, y, w: face, h: face },
      inset: 0,
      tone: isVictim ? 'text' : 'white',
      fill: isVictim ? 'sunken' : 'deep',
      middle: true,
      align: 'center',
      text: {
        size: isVictim ? 15 : 24,
        gap: 0,
        paragraphs: [{ text: isVictim ? '对方' : '我', strong: true }],
      },
    },
  ];
}

function itemsOf(lines: readonly TalkLine[], size: number, top: number): readonly DeckItem[] {
  let y = top;
  return lines.flatMap((line) => {
    const { edge, fill, shape, side, tone } = looks[line.who];
    const w = widthOf(line, size);
    const h = heightOf(line, size);
    const beside = face + 0.3;
    const x =
      side === 'whole' ? column.x : side === 'left' ? column.x + beside : column.x + column.w - beside - w;
    const item: DeckItem = {
      kind: 'text',
      shape,
      box: { x, y, w, h },
      inset: insetOf(line),
      tone,
      middle: true,
      text: { size, gap: 0, paragraphs: [paragraphOf(line)] },
      ...(fill === null ? {} : { fill }),
      ...(edge === null ? {} : { edge }),
    };
    const items = [...faceItem(line, y), item];
    y += h + gap;
    return items;
  });
}

/** A short talk stands a little above the middle, where eyes are. */
function topOf(lines: readonly TalkLine[], size: number, { h, y }: Pick<DeckBox, 'y' | 'h'>): number {
  return y + Math.max(0, (h - total(lines, size)) * 0.42);
}

/** Lines that are too long for a whole page, torn at the end of a sentence. */
function torn(line: TalkLine, room: number): readonly TalkLine[] {
  if (heightOf(line, smallestBody) <= room) return [line];
  const { lead, ...rest } = line;
  const pages = pagesOf([{ text: line.text }], { w: widest - 2 * inset, h: room / 2 }, [smallestBody]);
  return pages.map(({ paragraphs }, at) => ({
    ...rest,
    text: paragraphs.map(({ text }) => text).join(''),
    ...(at === 0 && lead !== undefined ? { lead } : {}),
  }));
}

/** A talk from top to bottom, in the largest size in which all of it stands in the box, or on as many pages as it takes. */
export function talkPages(
  talk: readonly TalkLine[],
  box: Pick<DeckBox, 'y' | 'h'>,
  largest: number,
): readonly (readonly DeckItem[])[] {
  const size = bodySizes(largest).find((one) => total(talk, one) <= box.h);
  if (size !== undefined) return [itemsOf(talk, size, topOf(talk, size, box))];
  const pages: TalkLine[][] = [];
  for (const line of talk.flatMap((one) => torn(one, box.h))) {
    const page = pages.at(-1);
    if (page !== undefined && total([...page, line], smallestBody) <= box.h) page.push(line);
    else pages.push([line]);
  }
  return pages.map((page) => {
    const fits = bodySizes(largest).find((one) => total(page, one) <= box.h);
    const own = fits ?? smallestBody;
    return itemsOf(page, own, topOf(page, own, box));
  });
}

/** Height of a talk in a size, for who stacks something below it. */
export function talkHeight(talk: readonly TalkLine[], size: number): number {
  return total(talk, size);
}
