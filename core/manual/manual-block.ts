/** Where something stands in a document that was handed in: counted as a person would count it, from 1. */
export type ManualPlace = {
  /** Name of a sheet; null in documents that have none. */
  readonly sheet: string | null;
  /** Number of the paragraph or table in the document; null where rows are counted. */
  readonly block: number | null;
  /** Row of the sheet or table. */
  readonly row: number | null;
};

/** A row of a table. A merged cell stands in the first of its places, `spread` says in which places it would stand as well. */
export type ManualRow = {
  readonly cells: readonly string[];
  /** Every cell with merged ones repeated in each of their places. */
  readonly spread: readonly string[];
  readonly place: ManualPlace;
};

/** A document as its reader sees it, whatever file it came in: headings, paragraphs and tables in order. */
export type ManualBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly place: ManualPlace }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      /** Numbered or bulleted by the word processor, the number itself not being text. */
      readonly isItem: boolean;
      readonly place: ManualPlace;
    }
  | { readonly kind: 'table'; readonly rows: readonly ManualRow[]; readonly place: ManualPlace };
