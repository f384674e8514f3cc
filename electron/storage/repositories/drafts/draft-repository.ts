import type { Change } from '#core/editing/change';
import type { DraftDocument } from '#core/editing/draft-document';

import type { Database } from '../../database';
import { clearSealer, type Sealer } from '../../seal/sealer';
import { faceOf, storedDraftOf, type DraftFace, type DraftRow, type StoredDraft } from './draft-row';

/** A saved step: what it was called by whoever sent it, and what it changed. */
export type StoredStep = {
  readonly revision: number;
  readonly id: string;
  readonly at: number;
  readonly changes: readonly Change[];
};

/** Drafts: snapshots and the steps after them. Nothing here judges a document; what is handed in is stored. */
export type DraftRepository = {
  readonly all: () => readonly StoredDraft[];
  readonly find: (id: string) => StoredDraft | null;
  readonly add: (
    draft: Pick<StoredDraft, 'id' | 'kind' | 'basedOn' | 'createdAt'> & { readonly author: string },
    document: DraftDocument,
  ) => void;
  /** The document at the newest snapshot. Steps after its revision lead to where the draft stands. */
  readonly snapshot: (id: string) => unknown;
  /** Steps after a revision, in order; those before the oldest one kept are gone. */
  readonly stepsAfter: (id: string, revision: number) => readonly StoredStep[];
  /** Adds steps on top of `draft.revision`. Throws where the draft does not stand there. */
  readonly append: (draft: StoredDraft, steps: readonly StoredStep[], face: DraftFace) => void;
  /** Stores the document as it stands at the newest revision, and drops steps up to `forgetTo`. */
  readonly takeSnapshot: (id: string, document: DraftDocument, forgetTo: number) => void;
  /** Notes that somebody writes from here on, or (null) that it was closed properly. */
  readonly setOpened: (id: string, revision: number | null) => void;
  readonly setDiscarded: (id: string, at: number | null) => void;
  /** Removes what was thrown away before a moment, for good. Answers how many. */
  readonly purge: (before: number) => number;
};

type StepRow = {
  readonly revision: number;
  readonly step: string;
  readonly at: number;
  readonly changes: string;
};

const select = `
  SELECT drafts.id, kind, subject, title, fraud_type, author, people.name AS author_name, based_on, drafts.created_at,
    changed_at, revision, snapshot_revision, opened_revision, discarded_at
  FROM drafts LEFT JOIN people ON people.id = drafts.author`;
const numberOf = '(SELECT number FROM drafts WHERE id = ?)';

/** See {@link DraftRepository}. */
export function draftRepository(database: Database, sealer: Sealer = clearSealer): DraftRepository {
  const draftOf = (row: DraftRow): StoredDraft =>
    storedDraftOf(
      row.author === null || row.author_name === null
        ? row
        : { ...row, author_name: sealer.open('people.name', row.author, row.author_name) },
    );
  return {
    all: () => database.all<DraftRow>(`${select} ORDER BY changed_at DESC, drafts.number DESC`).map(draftOf),
    find: (id) => {
      const row = database.get<DraftRow>(`${select} WHERE drafts.id = ?`, id);
      return row === undefined ? null : draftOf(row);
    },
    add: ({ author, basedOn, createdAt, id, kind }, document) => {
      const { fraudType, subject, title } = faceOf(document);
      database.run(
        `INSERT INTO drafts (id, kind, subject, title, fraud_type, author, based_on, created_at, changed_at, snapshot)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        id,
        kind,
        subject,
        title,
        fraudType,
        author,
        basedOn,
        createdAt,
        createdAt,
        JSON.stringify(document),
      );
    },
    snapshot: (id) => {
      const row = database.get<{ snapshot: string }>('SELECT snapshot FROM drafts WHERE id = ?', id);
      return row === undefined ? undefined : (JSON.parse(row.snapshot) as unknown);
    },
    stepsAfter: (id, revision) =>
      database
        .all<StepRow>(
          `SELECT revision, step, at, changes FROM draft_steps WHERE draft = ${numberOf} AND revision > ? ORDER BY revision`,
          id,
          revision,
        )
        .map(({ at, changes, revision: reached, step }) => ({
          revision: reached,
          id: step,
          at,
          changes: JSON.parse(changes) as readonly Change[],
        })),
    append: (draft, steps, { fraudType, subject, title }) => {
      database.transaction(() => {
        for (const { at, changes, id, revision } of steps) {
          database.run(
            `INSERT INTO draft_steps (draft, revision, step, at, changes) VALUES (${numberOf}, ?, ?, ?, ?)`,
            draft.id,
            revision,
            id,
            at,
            JSON.stringify(changes),
          );
        }
        const last = steps.at(-1);
        const changed = database.run(
          `UPDATE drafts SET revision = ?, changed_at = ?, subject = ?, title = ?, fraud_type = ?
           WHERE id = ? AND revision = ?`,
          last?.revision ?? draft.revision,
          last?.at ?? draft.changedAt,
          subject,
          title,
          fraudType,
          draft.id,
          draft.revision,
        );
        if (changed !== 1) throw new Error(`Steps do not follow revision ${draft.revision} of a draft`);
      });
    },
    takeSnapshot: (id, document, forgetTo) => {
      database.transaction(() => {
        database.run(
          'UPDATE drafts SET snapshot = ?, snapshot_revision = revision WHERE id = ?',
          JSON.stringify(document),
          id,
        );
        database.run(`DELETE FROM draft_steps WHERE draft = ${numberOf} AND revision <= ?`, id, forgetTo);
      });
    },
    setOpened: (id, revision) => {
      database.run('UPDATE drafts SET opened_revision = ? WHERE id = ?', revision, id);
    },
    setDiscarded: (id, at) => {
      database.run('UPDATE drafts SET discarded_at = ? WHERE id = ?', at, id);
    },
    purge: (before) => database.run('DELETE FROM drafts WHERE discarded_at < ?', before),
  };
}
