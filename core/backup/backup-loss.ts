/** Numbers of what is here and not in a backup, and so lost by restoring it; and of people who would come back. */
export type BackupLoss = {
  readonly runs: number;
  readonly results: number;
  /** Drafts that are not in it, or were changed since. */
  readonly drafts: number;
  readonly people: number;
  /** People in it who are not here any more: removed ones. */
  readonly returning: number;
};

/** What is compared: ids, and for drafts how far each has come. */
export type BackupInventory = {
  readonly people: readonly string[];
  readonly runs: readonly string[];
  readonly results: readonly string[];
  readonly drafts: ReadonlyMap<string, number>;
};

function missing(from: readonly string[], inside: readonly string[]): number {
  const known = new Set(inside);
  return from.filter((id) => !known.has(id)).length;
}

/** What restoring a backup would lose of what is here. */
export function backupLoss(here: BackupInventory, backup: BackupInventory): BackupLoss {
  return {
    runs: missing(here.runs, backup.runs),
    results: missing(here.results, backup.results),
    drafts: [...here.drafts].filter(([id, revision]) => (backup.drafts.get(id) ?? -1) < revision).length,
    people: missing(here.people, backup.people),
    returning: missing(backup.people, here.people),
  };
}
