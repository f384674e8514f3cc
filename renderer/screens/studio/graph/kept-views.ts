import type { Viewport } from '@xyflow/react';

/** How the graph of a draft was left: which scenes are collapsed, and what was in sight. */
export type KeptView = { readonly collapsed: ReadonlySet<string>; readonly view: Viewport | null };

const kept = new Map<string, KeptView>();

/** How the graph of a draft was left in this window; never part of the document. */
export const keptViews = {
  of: (draft: string): KeptView => kept.get(draft) ?? { collapsed: new Set(), view: null },
  keep: (draft: string, part: Partial<KeptView>): void => {
    kept.set(draft, { ...keptViews.of(draft), ...part });
  },
};
