import type { Pace, RunHead } from '#core/run/run-schema';

/** Where a run stands. */
export type RunState = 'open' | 'ended' | 'abandoned';

/** A run as it is stored: its head, and what lists show of it without a replay. */
export type StoredRun = {
  readonly head: RunHead;
  /** Stable id, fraud type and title of what is played. */
  readonly subject: { readonly id: string; readonly fraudType: string; readonly title: string };
  readonly state: RunState;
  readonly events: number;
  readonly turns: number;
  readonly lastEventAt: number;
};

/** A row of the table `runs`; stays inside storage. */
export type RunRow = {
  readonly number: number;
  readonly id: string;
  readonly person: string;
  readonly kind: 'talk' | 'exercise';
  readonly subject: string;
  readonly subject_hash: string;
  readonly ruleset_hash: string;
  readonly fraud_type: string;
  readonly title: string;
  readonly disposition: string | null;
  readonly duty: RunHead['subject']['duty'];
  readonly engine: number;
  readonly mode: RunHead['mode'];
  readonly seed: string;
  readonly pace: number;
  readonly started_at: number;
  readonly branch_run: string | null;
  readonly branch_turns: number | null;
  readonly state: RunState;
  readonly events: number;
  readonly turns: number;
  readonly last_event_at: number;
};

function subjectOf(row: RunRow): RunHead['subject'] {
  return row.kind === 'talk'
    ? { kind: 'talk', script: row.subject_hash, disposition: row.disposition ?? '', duty: row.duty }
    : { kind: 'exercise', exercise: row.subject_hash, duty: row.duty };
}

/** Reads a row. */
export function storedRunOf(row: RunRow): StoredRun {
  return {
    head: {
      id: row.id,
      person: row.person,
      subject: subjectOf(row),
      ruleset: row.ruleset_hash,
      engine: row.engine,
      mode: row.mode,
      seed: row.seed,
      pace: row.pace as Pace,
      startedAt: row.started_at,
      branch: row.branch_run === null ? null : { run: row.branch_run, turns: row.branch_turns ?? 0 },
    },
    subject: { id: row.subject, fraudType: row.fraud_type, title: row.title },
    state: row.state,
    events: row.events,
    turns: row.turns,
    lastEventAt: row.last_event_at,
  };
}
