import type { DeckBox, DeckMaster, DeckPlaceholder, DeckTone } from './deck';

/** 16:9, inches. */
export const slideSize = { w: 13.333, h: 7.5 } as const;

/** Left edge and width of everything on a slide of content. */
export const column = { x: 0.8, w: 11.733 } as const;

/** Where the content of a slide stands, below its title and above its foot. */
export const bodyBox: DeckBox = { ...column, y: 1.86, h: 4.86 };

/** A placeholder of a master. `middle` centres it from top to bottom, `bottom` sets it on its lower edge. */
export type GridPlaceholder = {
  readonly name: DeckPlaceholder;
  readonly box: DeckBox;
  readonly size: number;
  readonly tone: DeckTone;
  readonly strong: boolean;
  readonly valign: 'top' | 'middle' | 'bottom';
  /** What stands in it while it is empty. */
  readonly prompt: string;
};

const kicker: GridPlaceholder = {
  name: 'kicker',
  box: { ...column, y: 0.4, h: 0.42 },
  size: 18,
  tone: 'ink',
  strong: true,
  valign: 'middle',
  prompt: '这一页属于哪一段',
};

const title: GridPlaceholder = {
  name: 'title',
  box: { ...column, y: 0.84, h: 0.8 },
  size: 36,
  tone: 'deep',
  strong: true,
  valign: 'middle',
  prompt: '标题',
};

const onInk = (placeholder: GridPlaceholder): GridPlaceholder => ({
  ...placeholder,
  tone: placeholder.name === 'kicker' ? 'pale' : 'white',
});

const body = (
  box: DeckBox,
  size: number,
  tone: DeckTone,
  valign: 'top' | 'middle' = 'top',
): GridPlaceholder => ({
  name: 'body',
  box,
  size,
  tone,
  strong: false,
  valign,
  prompt: '正文',
});

const onDark = { x: 0.9, w: 8.1 } as const;

/** Box of the large question. */
export const questionBox: DeckBox = { x: 2.5, y: 2.1, w: 9.6, h: 3.9 };

/** Box of what is told, on the left of a story; panels stand on its right. */
export const toldBox: DeckBox = { x: 1.15, y: 2.16, w: 6.3, h: 4.26 };

/** The right side of a story, for one panel or two. */
export const panelBox: DeckBox = { x: 8.0, y: 1.86, w: 4.533, h: 4.86 };

/** Box of a statement within its card. */
export const statementBox: DeckBox = { x: 1.3, y: 2.1, w: 10.7, h: 4.4 };

const coverParts: readonly GridPlaceholder[] = [
  {
    name: 'title',
    box: { ...onDark, y: 1.3, h: 2.1 },
    size: 54,
    tone: 'white',
    strong: true,
    valign: 'bottom',
    prompt: '课件标题',
  },
  {
    name: 'lead',
    box: { ...onDark, y: 3.5, h: 1.0 },
    size: 28,
    tone: 'pale',
    strong: false,
    valign: 'top',
    prompt: '给谁用、讲哪几类',
  },
  {
    name: 'unit',
    box: { ...onDark, y: 4.55, h: 1.1 },
    size: 28,
    tone: 'white',
    strong: true,
    valign: 'bottom',
    prompt: '单位',
  },
  {
    name: 'stamp',
    box: { ...onDark, y: 6.5, h: 0.56 },
    size: 12,
    tone: 'pale',
    strong: false,
    valign: 'bottom',
    prompt: '内容与版本',
  },
];

const sectionParts: readonly GridPlaceholder[] = [
  { ...onInk(kicker), box: { ...onDark, y: 1.3, h: 0.6 }, size: 28 },
  { ...onInk(title), box: { ...onDark, y: 1.95, h: 1.55 }, size: 54 },
  {
    ...body({ ...onDark, y: 3.75, h: 1.62 }, 28, 'white'),
    prompt: '听完能做到什么',
  },
];

/** A check question has its prompt as a title of two lines; its options stand in this box. */
export const optionsBox: DeckBox = { ...column, y: 2.34, h: 4.4 };

/** The placeholders of each master, in reading order. All but the cover have the foot and the number besides. */
export const masterParts: Readonly<Record<DeckMaster, readonly GridPlaceholder[]>> = {
  cover: coverParts,
  section: sectionParts,
  story: [kicker, title, body(toldBox, 30, 'text', 'middle')],
  question: [onInk(kicker), onInk(title), body(questionBox, 44, 'white', 'middle')],
  statement: [kicker, title, body(statementBox, 32, 'text', 'middle')],
  table: [kicker, title],
  check: [kicker, { ...title, box: { ...column, y: 0.84, h: 1.3 } }],
  dialogue: [kicker, title],
  chart: [kicker, title],
  closing: [onInk(kicker), onInk(title), body({ ...column, y: 1.95, h: 4.7 }, 36, 'white', 'middle')],
};

/** The foot of every slide but the cover. */
export const footerBox: DeckBox = { x: column.x, y: 6.98, w: 10.6, h: 0.3 };
export const numberBox: DeckBox = { x: 11.533, y: 6.98, w: 1, h: 0.3 };

/** A placeholder of a master; a mistake of ours where it has none of that name. */
export function placeholderOf(master: DeckMaster, name: DeckPlaceholder): GridPlaceholder {
  const found = masterParts[master].find((part) => part.name === name);
  if (found === undefined) throw new Error(`The master ${master} has no ${name}`);
  return found;
}
