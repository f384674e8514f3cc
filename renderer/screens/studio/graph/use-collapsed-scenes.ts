import { useCallback, useState } from 'react';

import { keptViews } from './kept-views';

/** Which scenes stand as one box. Kept for the draft while the window is open. */
export function useCollapsedScenes(draft: string) {
  const [collapsed, setCollapsed] = useState(() => keptViews.of(draft).collapsed);
  const change = useCallback(
    (next: (before: ReadonlySet<string>) => ReadonlySet<string>) =>
      setCollapsed((before) => {
        const after = next(before);
        keptViews.keep(draft, { collapsed: after });
        return after;
      }),
    [draft],
  );
  const collapse = useCallback((scene: string) => change((before) => new Set([...before, scene])), [change]);
  const expand = useCallback(
    (scene: string) =>
      change((before) => (before.has(scene) ? new Set([...before].filter((id) => id !== scene)) : before)),
    [change],
  );
  const collapseAll = useCallback((scenes: readonly string[]) => change(() => new Set(scenes)), [change]);
  return { collapsed, collapse, expand, collapseAll };
}
