/** How text is set: on a page, in a narrow card, or as a certificate. */
export type Setting = 'page' | 'card' | 'honour';

/** What is known while blocks are written one after another. */
export type WordPen = {
  readonly setting: Setting;
  /** Width to write in, twentieths of a point. */
  readonly width: number;
  /** The number of a new ordered list. */
  readonly nextList: () => number;
  /** Name of the bookmark for the next heading of the contents; null where there are none. */
  readonly nextMark: () => { readonly id: number; readonly name: string } | null;
};

/** Name of the bookmark at the heading with this place in the contents. */
export function markName(at: number): string {
  return `_Qz${String(at + 1).padStart(4, '0')}`;
}
