import { readCellText } from './cell-text';

type Titled = { readonly id: string; readonly title?: string };

/** What a target may lead to. */
export type Targets = {
  readonly nodes: readonly Titled[];
  readonly endings: readonly Titled[];
  readonly transitions: readonly Titled[];
};

/**
 * Reads where something leads. People write a title where an id belongs; a title that only one node or ending has is taken for
 * it. What leads nowhere stays as it is, to be found by the checks.
 */
export function targetReader({ endings, nodes, transitions }: Targets): (cell: string) => string {
  const ids = new Set([...nodes, ...endings, ...transitions].map(({ id }) => id));
  const byTitle = new Map<string, string | null>();
  for (const { id, title } of [...nodes, ...endings]) {
    if (title !== undefined && title !== '') byTitle.set(title, byTitle.has(title) ? null : id);
  }
  return (cell) => {
    const target = readCellText(cell);
    const isFirm = target !== cell || ids.has(target);
    return isFirm ? target : (byTitle.get(target) ?? target);
  };
}
