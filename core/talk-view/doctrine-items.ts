import type { Ruleset } from '../ruleset/ruleset-schema';

/** Doctrine items by id with the group and entry that they belong to; ids that the ruleset does not have are left out. */
export function doctrineItems(
  ruleset: Ruleset,
  ids: readonly string[] | undefined,
): readonly { readonly id: string; readonly group: string; readonly entry: string; readonly text: string }[] {
  if (ids === undefined) return [];
  const all = ruleset.doctrine.flatMap((group) =>
    group.entries.flatMap((entry) =>
      entry.items.map(({ id, text }) => ({ id, group: group.name, entry: entry.name, text })),
    ),
  );
  return ids.flatMap((id) => all.find((item) => item.id === id) ?? []);
}
