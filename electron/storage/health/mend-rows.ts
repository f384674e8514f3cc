import type { Database } from '../database';
import type { DraftFace } from '../repositories/drafts/draft-row';
import type { RunState } from '../repositories/runs/run-row';
import type { LooseRows } from './check-file';

/** Where the log of a run stands; null keeps what the row says. */
export type RunStand = {
  readonly events: number;
  readonly lastEventAt: number;
  readonly turns: number | null;
  readonly state: RunState | null;
};

/** What a row without its owner comes to. Only for these the owner is the whole reason that the row is there. */
const leftBehind: Readonly<Record<string, 'remove' | 'unlink'>> = {
  'credentials.person': 'remove',
  'settings.person': 'remove',
  'read_files.body': 'remove',
  'drafts.author': 'unlink',
  'keys.added_by': 'unlink',
};

/** What can be done with a row without its owner; null where its loss could be a loss. */
export function loosePlan({ column, table }: LooseRows): 'remove' | 'unlink' | null {
  return leftBehind[`${table}.${column}`] ?? null;
}

/** The changes of a repair. Each is one that the check has proved; all of them are made in one transaction of the caller. */
export function mendRows(database: Database) {
  return {
    makeIndexesAnew: () => database.execute('REINDEX'),
    settle: (loose: LooseRows) => {
      const { column, owner, ownerKey, table } = loose;
      const plan = loosePlan(loose);
      if (plan === null) return;
      const act = plan === 'remove' ? `DELETE FROM ${table}` : `UPDATE ${table} SET ${column} = NULL`;
      database.run(
        `${act} WHERE ${column} IS NOT NULL AND ${column} NOT IN (SELECT ${ownerKey} FROM ${owner})`,
      );
    },
    standRun: (run: number, { events, lastEventAt, state, turns }: RunStand) => {
      database.run(
        `UPDATE runs SET events = ?, last_event_at = ?, turns = coalesce(?, turns), state = coalesce(?, state) WHERE number = ?`,
        events,
        lastEventAt,
        turns,
        state,
        run,
      );
    },
    dropResult: (run: number) => database.run('DELETE FROM results WHERE run = ?', run),
    putBody: (hash: string, kind: string, body: string, at: number) => {
      database.run(
        `INSERT INTO bodies (hash, kind, body, added_at) VALUES (?, ?, ?, ?)
         ON CONFLICT (hash) DO UPDATE SET kind = excluded.kind, body = excluded.body`,
        hash,
        kind,
        body,
        at,
      );
    },
    faceDraft: (draft: number, { fraudType, subject, title }: DraftFace) => {
      database.run(
        'UPDATE drafts SET subject = ?, title = ?, fraud_type = ? WHERE number = ?',
        subject,
        title,
        fraudType,
        draft,
      );
    },
    dropSettings: (row: number) => database.run('DELETE FROM settings WHERE rowid = ?', row),
  };
}
export type MendRows = ReturnType<typeof mendRows>;
