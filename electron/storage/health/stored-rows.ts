import type { Reader } from '../database';
import type { DraftRow } from '../repositories/drafts/draft-row';
import type { RunRow } from '../repositories/runs/run-row';

/** An event as its text lies there, unread. */
export type EventText = { readonly seq: number; readonly at: number; readonly event: string };

/** A row of `results`, with what of it must agree with its run. */
export type ResultText = { readonly person: string; readonly vetoes: string; readonly dimensions: string };

export type BodyText = { readonly hash: string; readonly kind: string; readonly body: string };

export type StepText = { readonly revision: number; readonly changes: string };

export type VersionText = {
  readonly title: string;
  readonly kind: 'script' | 'ruleset';
  readonly subject: string;
  readonly version: number;
  readonly hash: string;
  readonly state: string;
  readonly decided_at: number | null;
  readonly body_kind: string | null;
  readonly body: string | null;
};

/** Everything stored as a health check reads it: texts, so that what cannot be read is found and does not stop the reading. */
export function storedRows(reader: Reader) {
  const numbers = (table: string): readonly number[] =>
    reader.all<{ n: number }>(`SELECT number AS n FROM ${table} ORDER BY number`).map(({ n }) => n);
  const count = (table: string): number =>
    reader.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0;
  return {
    count,
    schema: (): number => reader.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0,
    runNumbers: () => numbers('runs'),
    run: (number: number) => reader.get<RunRow>('SELECT * FROM runs WHERE number = ?', number),
    events: (run: number) =>
      reader.all<EventText>('SELECT seq, at, event FROM run_events WHERE run = ? ORDER BY seq', run),
    result: (run: number) =>
      reader.get<ResultText>('SELECT person, vetoes, dimensions FROM results WHERE run = ?', run),
    hashes: () => reader.all<{ hash: string }>('SELECT hash FROM bodies').map(({ hash }) => hash),
    body: (hash: string) => reader.get<BodyText>('SELECT hash, kind, body FROM bodies WHERE hash = ?', hash),
    /** Hashes of bodies that runs and versions need and that are not here. */
    lostBodies: () =>
      reader
        .all<{ hash: string }>(
          `SELECT hash FROM (SELECT subject_hash AS hash FROM runs UNION SELECT ruleset_hash FROM runs UNION SELECT hash FROM versions)
           WHERE hash NOT IN (SELECT hash FROM bodies)`,
        )
        .map(({ hash }) => hash),
    /** What people know a body by. */
    titleOf: (hash: string): string =>
      reader.get<{ title: string }>(
        `SELECT title FROM (
           SELECT subject_hash AS hash, title FROM runs UNION ALL SELECT hash, title FROM versions
           UNION ALL SELECT body, summary ->> 'title' FROM read_files WHERE json_valid(summary)
         ) WHERE hash = ? AND title IS NOT NULL LIMIT 1`,
        hash,
      )?.title ?? hash.slice(0, 12),
    draftNumbers: () => numbers('drafts'),
    draft: (number: number) =>
      reader.get<DraftRow & { readonly snapshot: string }>(
        'SELECT *, NULL AS author_name FROM drafts WHERE number = ?',
        number,
      ),
    stepsAfter: (draft: number, revision: number) =>
      reader.all<StepText>(
        'SELECT revision, changes FROM draft_steps WHERE draft = ? AND revision > ? ORDER BY revision',
        draft,
        revision,
      ),
    versionNumbers: () => numbers('versions'),
    version: (number: number) =>
      reader.get<VersionText>(
        `SELECT title, versions.kind, subject, version, versions.hash, state, decided_at, bodies.kind AS body_kind, body
         FROM versions LEFT JOIN bodies ON bodies.hash = versions.hash WHERE number = ?`,
        number,
      ),
    lessons: () =>
      reader.all<{ hash: string; fraud_type: string; body: string }>(
        'SELECT hash, fraud_type, body FROM packed_lessons',
      ),
    settings: () => reader.all<{ row: number; value: string }>('SELECT rowid AS row, value FROM settings'),
    keys: () => reader.all<{ public_key: string; unit: string }>('SELECT public_key, unit FROM keys'),
    people: () =>
      reader.all<{ id: string; role: string; duty: string; created_at: number }>(
        'SELECT id, role, duty, created_at FROM people',
      ),
  };
}
export type StoredRows = ReturnType<typeof storedRows>;
