import type { DraftDocument, DraftKind } from '#core/editing/draft-document';
import type { FraudType } from '#core/script/vocabulary';

/** A draft without its document. */
export type StoredDraft = {
  readonly id: string;
  readonly kind: DraftKind;
  /** Id of the script or ruleset that it would publish. */
  readonly subject: string;
  readonly title: string;
  readonly fraudType: FraudType | null;
  /** Empty where the person is no longer on this computer. */
  readonly author: { readonly id: string; readonly name: string };
  readonly basedOn: string | null;
  readonly createdAt: number;
  readonly changedAt: number;
  /** Number of saved steps. */
  readonly revision: number;
  readonly snapshotRevision: number;
  /** The revision at which somebody began to write; null once it was closed properly. */
  readonly openedRevision: number | null;
  readonly discardedAt: number | null;
};

/** What lists show of a draft's document; it follows the document at every save. */
export type DraftFace = Pick<StoredDraft, 'subject' | 'title' | 'fraudType'>;

export type DraftRow = {
  readonly id: string;
  readonly kind: DraftKind;
  readonly subject: string;
  readonly title: string;
  readonly fraud_type: FraudType | null;
  readonly author: string | null;
  readonly author_name: string | null;
  readonly based_on: string | null;
  readonly created_at: number;
  readonly changed_at: number;
  readonly revision: number;
  readonly snapshot_revision: number;
  readonly opened_revision: number | null;
  readonly discarded_at: number | null;
};

/** What lists show of a document. */
export function faceOf(document: DraftDocument): DraftFace {
  if ('ruleset' in document) {
    const { id, title } = document.ruleset;
    return { subject: id, title, fraudType: null };
  }
  const { id, title, fraudType } = document.script;
  return { subject: id, title, fraudType };
}

/** A row as the services know it. */
export function storedDraftOf(row: DraftRow): StoredDraft {
  return {
    id: row.id,
    kind: row.kind,
    subject: row.subject,
    title: row.title,
    fraudType: row.fraud_type,
    author: { id: row.author ?? '', name: row.author_name ?? '' },
    basedOn: row.based_on,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    revision: row.revision,
    snapshotRevision: row.snapshot_revision,
    openedRevision: row.opened_revision,
    discardedAt: row.discarded_at,
  };
}
