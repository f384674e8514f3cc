/** What stands on a page, the same on screen, on paper and in a word processor. Text is plain; nothing in it is markup. */
export type PrintBlock =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      readonly startsPage?: boolean;
    }
  | { readonly kind: 'paragraph'; readonly text: string; readonly lead?: string; readonly tone?: PrintTone }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly PrintItem[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Widths of the columns as shares of the page, summing to 1. */
      readonly shares: readonly number[];
      /** `never` gives the head the colour of what must not be said. */
      readonly tone?: PrintTone;
    }
  /** A talk: who speaks, what is said or done. */
  | { readonly kind: 'dialogue'; readonly lines: readonly DialogueLine[] }
  /** A question with its options; never torn apart by the end of a page. */
  | {
      readonly kind: 'question';
      readonly number: number;
      /** How it is answered and what it is worth: 单选，2 分. */
      readonly note: string;
      readonly prompt: string;
      readonly options: readonly { readonly letter: string; readonly text: string }[];
    }
  /** A framed box: what must not be missed. */
  | {
      readonly kind: 'box';
      readonly title: string;
      readonly lines: readonly string[];
      readonly tone: PrintTone;
    }
  /** Cards that are cut apart or folded: `across` of them side by side, each no longer than its part of the page. */
  | { readonly kind: 'cards'; readonly across: 1 | 2 | 4; readonly cards: readonly PrintCard[] }
  /** Lines to write on. */
  | { readonly kind: 'blanks'; readonly labels: readonly string[] }
  | { readonly kind: 'page-break' };

/** `plain`, `soft` for asides, `never` for what must not be said, `time` for what must be done at once. */
export type PrintTone = 'plain' | 'soft' | 'never' | 'time';

/** An item of a list; `lead` stands before it in strong type. */
export type PrintItem = { readonly lead?: string; readonly text: string; readonly note?: string };

export type DialogueLine = {
  readonly who: 'officer' | 'victim' | 'seen' | 'scene' | 'why';
  readonly text: string;
};

export type PrintCard = { readonly title: string; readonly blocks: readonly PrintBlock[] };

/** A thing to be printed, or written as .docx: what it holds, and how the page lies. */
export type PrintDocument = {
  readonly kind: 'handbook' | 'pocket-card' | 'role-play' | 'exam' | 'certificate';
  readonly title: string;
  readonly subtitle: string;
  readonly unit: string;
  readonly day: string;
  /** Program, content and versions, one line each: on the cover. */
  readonly stamp: readonly string[];
  /** The stamp in one line, and that it is a teaching draft where it is one: at the foot of every page. */
  readonly footer: string;
  readonly orientation: 'portrait' | 'landscape';
  /** A handbook has a cover page and contents (headings of level 1 and 2); the others begin at once. */
  readonly hasCover: boolean;
  readonly hasContents: boolean;
  readonly blocks: readonly PrintBlock[];
};
