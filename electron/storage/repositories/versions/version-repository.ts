import type { VersionState, VersionSummary } from '#core/bridge/studio-channels';
import type { DraftKind } from '#core/editing/draft-document';

import type { Database } from '../../database';
import { clearSealer, type Sealer } from '../../seal/sealer';
import { openedRow, versionSummaryOf, type Decision, type NewVersion, type VersionRow } from './version-row';

/** Versions: written once, decided once; only a published one can later be retired. */
export type VersionRepository = {
  /** Newest first: all, or those of one script or ruleset. */
  readonly all: (subject: string | null) => readonly VersionSummary[];
  readonly find: (id: string) => VersionSummary | null;
  /** Everything published and not retired, in the order of publication. */
  readonly published: () => readonly VersionSummary[];
  /** Versions with this body, newest first. */
  readonly ofHash: (hash: string) => readonly VersionSummary[];
  /** The highest number that was ever published under a subject, also if retired since; 0 for none. */
  readonly highest: (kind: DraftKind, subject: string) => number;
  /** The draft that was handed in as a version; null for what a pack brought. */
  readonly draftOf: (id: string) => string | null;
  readonly waiting: (kind: DraftKind, subject: string) => VersionSummary | null;
  /** Adds a version that waits for the second person, or (with a decision) one that is published already. */
  readonly add: (version: NewVersion, published: Decision | null) => void;
  /** Decides on a version that waits. Throws where it does not. */
  readonly decide: (
    id: string,
    state: Extract<VersionState, 'published' | 'returned' | 'withdrawn'>,
    decision: Decision,
  ) => void;
  /** No longer offers a published version. Throws where it is not published. */
  readonly retire: (id: string, decision: Decision) => void;
};

const nextPublished = '(SELECT coalesce(max(published), 0) + 1 FROM versions)';

/** See {@link VersionRepository}. */
export function versionRepository(database: Database, sealer: Sealer = clearSealer): VersionRepository {
  const rows = (rest: string, ...values: readonly string[]) =>
    database
      .all<VersionRow>(`SELECT * FROM versions ${rest}`, ...values)
      .map((row) => versionSummaryOf(openedRow(row, sealer)));
  const changed = (count: number, id: string) => {
    if (count !== 1) throw new Error(`Version ${id} is not in a state for that`);
  };
  return {
    all: (subject) =>
      subject === null
        ? rows('ORDER BY number DESC')
        : rows('WHERE subject = ? ORDER BY number DESC', subject),
    find: (id) => rows('WHERE id = ?', id)[0] ?? null,
    published: () => rows("WHERE state = 'published' ORDER BY published"),
    ofHash: (hash) => rows('WHERE hash = ? ORDER BY number DESC', hash),
    highest: (kind, subject) =>
      database.get<{ highest: number | null }>(
        "SELECT max(version) AS highest FROM versions WHERE kind = ? AND subject = ? AND state IN ('published', 'retired')",
        kind,
        subject,
      )?.highest ?? 0,
    draftOf: (id) =>
      database.get<{ draft: string | null }>('SELECT draft FROM versions WHERE id = ?', id)?.draft ?? null,
    waiting: (kind, subject) =>
      rows("WHERE kind = ? AND subject = ? AND state = 'submitted'", kind, subject)[0] ?? null,
    add: (version, published) => {
      database.run(
        `INSERT INTO versions (id, kind, subject, version, title, fraud_type, hash, previous, note, basis, author,
           author_name, submitted_at, origin, signer, draft, state, decider, decider_name, decided_at, decision_note,
           published)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, iif(? = 'published', ${nextPublished}, NULL))`,
        version.version,
        version.kind,
        version.subject,
        version.number,
        version.title,
        version.fraudType,
        version.hash,
        version.previous,
        sealer.seal('versions.note', version.version, version.note),
        version.basis,
        version.author.id,
        sealer.seal('versions.author_name', version.version, version.author.name),
        version.submittedAt,
        version.origin,
        version.signer,
        version.draft,
        published === null ? 'submitted' : 'published',
        published?.by.id ?? null,
        published === null ? null : sealer.seal('versions.decider_name', version.version, published.by.name),
        published?.at ?? null,
        sealer.seal('versions.decision_note', version.version, published?.note ?? ''),
        published === null ? 'submitted' : 'published',
      );
    },
    decide: (id, state, { at, by, note }) => {
      changed(
        database.run(
          `UPDATE versions SET state = ?, decider = ?, decider_name = ?, decided_at = ?, decision_note = ?,
             published = iif(? = 'published', ${nextPublished}, NULL)
           WHERE id = ? AND state = 'submitted'`,
          state,
          by.id,
          sealer.seal('versions.decider_name', id, by.name),
          at,
          sealer.seal('versions.decision_note', id, note),
          state,
          id,
        ),
        id,
      );
    },
    retire: (id, { at, by, note }) => {
      changed(
        database.run(
          `UPDATE versions SET state = 'retired', retirer = ?, retirer_name = ?, retired_at = ?, retiring_note = ?
           WHERE id = ? AND state = 'published'`,
          by.id,
          sealer.seal('versions.retirer_name', id, by.name),
          at,
          sealer.seal('versions.retiring_note', id, note),
          id,
        ),
        id,
      );
    },
  };
}
