import { backupLoss, type BackupInventory, type BackupLoss } from '../backup/backup-loss';

/** What could still be read of a damaged database; null for what could not. */
export type ReadableInventory = { readonly [Part in keyof BackupInventory]: BackupInventory[Part] | null };

/** What going on from a backup would lose of a damaged database; null where it can no longer be told. */
export type RecoveryLoss = {
  readonly [Part in Exclude<keyof BackupLoss, 'returning'>]: number | null;
};

/** Compares what can still be read with a backup, part by part: what cannot be read is not counted as nothing. */
export function recoveryLoss(damaged: ReadableInventory, backup: BackupInventory): RecoveryLoss {
  const { drafts, people, results, runs } = damaged;
  const loss = backupLoss(
    { people: people ?? [], runs: runs ?? [], results: results ?? [], drafts: drafts ?? new Map() },
    backup,
  );
  return {
    people: people === null ? null : loss.people,
    runs: runs === null ? null : loss.runs,
    results: results === null ? null : loss.results,
    drafts: drafts === null ? null : loss.drafts,
  };
}
