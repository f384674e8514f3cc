/** Slides as plain data: where everything stands is decided here, so that nothing can run over when it is written. */

/** Masters: the looks that a bureau edits once for all slides. */
export const deckMasters = [
  'cover',
  'section',
  'story',
  'question',
  'statement',
  'table',
  'check',
  'dialogue',
  'chart',
  'closing',
] as const;
export type DeckMaster = (typeof deckMasters)[number];

/** Colours by meaning. Amber is time and money, red what must never be said; nothing else has them. */
export type DeckTone =
  | 'text'
  | 'soft'
  | 'white'
  | 'pale'
  | 'ink'
  | 'deep'
  | 'amber'
  | 'red'
  | 'paper'
  | 'surface'
  | 'ink-soft'
  | 'amber-soft'
  | 'red-soft'
  | 'sunken'
  | 'rule';

/** Inches on a slide of 13.333 × 7.5. */
export type DeckBox = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** A paragraph; `lead` stands before it in strong type, `number` makes it an item of a numbered list. */
export type DeckParagraph = {
  readonly text: string;
  readonly lead?: string;
  readonly strong?: boolean;
  readonly tone?: DeckTone;
  readonly number?: number;
};

/** Text in one size. Sizes and gaps are points, insets inches. */
export type DeckText = {
  readonly size: number;
  /** Between paragraphs. */
  readonly gap: number;
  readonly paragraphs: readonly DeckParagraph[];
};

export type DeckShape =
  'rectangle' | 'rounded' | 'bubble-left' | 'bubble-right' | 'circle' | 'line' | 'stage';

export type DeckCell = { readonly text: string; readonly tone?: DeckTone; readonly strong?: boolean };

/** A series of a line chart, one value for each label. Looks are those of the curves on the screen. */
export type DeckSeries = {
  readonly name: string;
  readonly look: 0 | 1 | 2 | 3 | 4 | 5;
  readonly values: readonly number[];
};

export type DeckItem =
  /** Text in a placeholder of the master: box, tone and alignment come from there. */
  | { readonly kind: 'placeholder'; readonly name: DeckPlaceholder; readonly text: DeckText }
  | {
      readonly kind: 'text';
      readonly box: DeckBox;
      readonly shape: DeckShape;
      readonly inset: number;
      readonly tone: DeckTone;
      readonly text: DeckText;
      readonly fill?: DeckTone;
      readonly edge?: DeckTone;
      readonly middle?: boolean;
      readonly align?: 'left' | 'center' | 'right';
    }
  /** A shape without words. */
  | {
      readonly kind: 'shape';
      readonly box: DeckBox;
      readonly shape: DeckShape;
      readonly fill?: DeckTone;
      readonly edge?: DeckTone;
    }
  | {
      readonly kind: 'table';
      readonly box: DeckBox;
      readonly size: number;
      readonly head: readonly string[];
      readonly headTones: readonly DeckTone[];
      /** Inches. */
      readonly columns: readonly number[];
      readonly rows: readonly {
        readonly cells: readonly DeckCell[];
        readonly height: number;
        readonly fill: DeckTone;
      }[];
    }
  | {
      readonly kind: 'chart';
      readonly box: DeckBox;
      /** What it shows, for who cannot see it. */
      readonly told: string;
      readonly labels: readonly string[];
      readonly series: readonly DeckSeries[];
    };

/** Placeholders of the masters; see `deck-grid`. */
export type DeckPlaceholder = 'title' | 'kicker' | 'body' | 'lead' | 'unit' | 'stamp';

export type DeckSlide = {
  /** Stable within the deck: `F07/case/frozen`, with `/answer` for what is shown second and `/2` for what runs on. */
  readonly id: string;
  readonly master: DeckMaster;
  readonly items: readonly DeckItem[];
  /** For whoever teaches, a line each: points, how to teach it, basis, time. */
  readonly notes: readonly string[];
};

export type DeckSection = { readonly title: string; readonly slides: readonly DeckSlide[] };

export type Deck = {
  readonly title: string;
  readonly unit: string;
  /** `YYYY-MM-DD`: also the day on which the file was made, so that the same scope makes the same bytes. */
  readonly day: string;
  /** At the foot of every slide: unit, versions, and that it is a teaching draft where it is one. */
  readonly footer: string;
  /** The cover, one for each fraud type, the versions. */
  readonly sections: readonly DeckSection[];
};
