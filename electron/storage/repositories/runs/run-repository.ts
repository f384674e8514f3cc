import type { LoggedEvent, RunEvent, RunHead } from '#core/run/run-schema';

import type { Database } from '../../database';
import { storedRunOf, type RunRow, type RunState, type StoredRun } from './run-row';

/** Where a run stands after an event. */
export type RunProgress = { readonly state: RunState; readonly turns: number };

/** Runs and their append-only logs. */
export type RunRepository = {
  readonly find: (id: string) => StoredRun | null;
  readonly add: (head: RunHead, subject: StoredRun['subject']) => void;
  /** Adds an event at the end of the log. Its `seq` must be the number of events so far. */
  readonly append: (id: string, logged: LoggedEvent, progress: RunProgress) => void;
  readonly events: (id: string) => readonly LoggedEvent[];
  readonly event: (id: string, seq: number) => LoggedEvent | null;
  /** Open runs of a person that are not branches, newest first. */
  readonly openOf: (person: string, limit: number) => readonly StoredRun[];
  /** Ids of all runs of a person. */
  readonly idsOf: (person: string) => readonly string[];
};

type EventRow = { readonly seq: number; readonly at: number; readonly event: string };

function loggedOf({ seq, at, event }: EventRow): LoggedEvent {
  return { seq, at, event: JSON.parse(event) as RunEvent };
}

const numberOf = '(SELECT number FROM runs WHERE id = ?)';

/** See {@link RunRepository}. */
export function runRepository(database: Database): RunRepository {
  return {
    find: (id) => {
      const row = database.get<RunRow>('SELECT * FROM runs WHERE id = ?', id);
      return row === undefined ? null : storedRunOf(row);
    },
    add: (head, subject) => {
      const { subject: played } = head;
      database.run(
        `INSERT INTO runs (id, person, kind, subject, subject_hash, ruleset_hash, fraud_type, title, disposition, duty,
           engine, mode, seed, pace, started_at, branch_run, branch_turns, last_event_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        head.id,
        head.person,
        played.kind,
        subject.id,
        played.kind === 'talk' ? played.script : played.exercise,
        head.ruleset,
        subject.fraudType,
        subject.title,
        played.kind === 'talk' ? played.disposition : null,
        played.duty,
        head.engine,
        head.mode,
        head.seed,
        head.pace,
        head.startedAt,
        head.branch?.run ?? null,
        head.branch?.turns ?? null,
        head.startedAt,
      );
    },
    append: (id, { seq, at, event }, { state, turns }) => {
      database.transaction(() => {
        database.run(
          `INSERT INTO run_events (run, seq, at, event) VALUES (${numberOf}, ?, ?, ?)`,
          id,
          seq,
          at,
          JSON.stringify(event),
        );
        const changed = database.run(
          `UPDATE runs SET events = events + 1, turns = ?, state = ?, last_event_at = ?
           WHERE id = ? AND events = ? AND state = 'open'`,
          turns,
          state,
          at,
          id,
          seq,
        );
        if (changed !== 1) throw new Error(`Event ${seq} does not follow the log of run ${id}`);
      });
    },
    events: (id) =>
      database
        .all<EventRow>(`SELECT seq, at, event FROM run_events WHERE run = ${numberOf} ORDER BY seq`, id)
        .map(loggedOf),
    event: (id, seq) => {
      const row = database.get<EventRow>(
        `SELECT seq, at, event FROM run_events WHERE run = ${numberOf} AND seq = ?`,
        id,
        seq,
      );
      return row === undefined ? null : loggedOf(row);
    },
    openOf: (person, limit) =>
      database
        .all<RunRow>(
          `SELECT * FROM runs WHERE person = ? AND state = 'open' AND branch_run IS NULL ORDER BY number DESC LIMIT ?`,
          person,
          limit,
        )
        .map(storedRunOf),
    idsOf: (person) =>
      database.all<{ id: string }>('SELECT id FROM runs WHERE person = ?', person).map(({ id }) => id),
  };
}
