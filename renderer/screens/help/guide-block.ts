/** A run of words within a line. `link` leads to another page of the guide. */
export type Inline =
  | { readonly kind: 'text' | 'strong' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly page: string };

export type InlineText = readonly Inline[];

/** What a page of the guide is made of: the little of Markdown that it uses, and no HTML at all. */
export type GuideBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: InlineText }
  | { readonly kind: 'paragraph'; readonly text: InlineText }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly InlineText[] }
  | {
      readonly kind: 'table';
      readonly head: readonly InlineText[];
      readonly rows: readonly (readonly InlineText[])[];
    };

/** A page: its first heading is its title. */
export type GuidePage = { readonly title: string; readonly blocks: readonly GuideBlock[] };
