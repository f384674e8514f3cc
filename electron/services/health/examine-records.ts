import type { RunResult } from '#core/run/run-result';

import type { BodyShelf } from '../library/body-shelf';
import { examineDraft, type DraftVerdict } from './examine-draft';
import { examineRun, type RunVerdict } from './examine-run';
import type { HealthParts } from './health-parts';

/** What is known of a record for the report, with its verdict. */
export type Examined<Verdict> = {
  readonly title: string;
  readonly at: number;
  readonly id: string;
  readonly verdict: Verdict;
};

/** Reads one run with its log and result, and examines it. Null where it has gone meanwhile. */
export function examineStoredRun(
  { context, rows }: HealthParts,
  shelf: BodyShelf,
  number: number,
): (Examined<RunVerdict> & { readonly events: number; readonly hasResult: boolean }) | null {
  const row = rows.run(number);
  if (row === undefined) return null;
  const events = rows.events(number);
  const stored = rows.result(number);
  let result: RunResult | 'unreadable' | null = null;
  if (stored !== undefined) {
    try {
      result = context.repositories.results.find(row.id);
    } catch {
      result = 'unreadable';
    }
  }
  const verdict = examineRun(shelf, { row, events, result });
  return {
    title: row.title,
    at: row.started_at,
    id: row.id,
    verdict,
    events: events.length,
    hasResult: stored !== undefined,
  };
}

/** Reads one draft with its steps, and examines it. Null where it has gone meanwhile. */
export function examineStoredDraft({ rows }: HealthParts, number: number): Examined<DraftVerdict> | null {
  const row = rows.draft(number);
  if (row === undefined) return null;
  const verdict = examineDraft({ row, steps: rows.stepsAfter(number, row.snapshot_revision) });
  return { title: row.title, at: row.changed_at, id: row.id, verdict };
}
