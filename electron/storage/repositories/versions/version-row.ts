import type { VersionState, VersionSummary } from '#core/bridge/studio-channels';
import type { DraftKind } from '#core/editing/draft-document';
import type { FraudType } from '#core/script/vocabulary';

import type { Sealer } from '../../seal/sealer';

/** A version as it is first written. */
export type NewVersion = Omit<VersionSummary, 'decidedBy' | 'decidedAt' | 'decisionNote' | 'state'> & {
  /** The draft that was handed in; null for what a pack brought. */
  readonly draft: string | null;
};

/** Who decided, when, and what they said. Names as of that day. */
export type Decision = {
  readonly by: { readonly id: string; readonly name: string };
  readonly at: number;
  readonly note: string;
};

export type VersionRow = {
  readonly id: string;
  readonly kind: DraftKind;
  readonly subject: string;
  readonly version: number;
  readonly title: string;
  readonly fraud_type: FraudType | null;
  readonly hash: string;
  readonly previous: string | null;
  readonly note: string;
  readonly basis: string;
  readonly author: string;
  readonly author_name: string;
  readonly submitted_at: number;
  readonly origin: 'studio' | 'pack';
  readonly signer: string | null;
  readonly state: VersionState;
  readonly decider: string | null;
  readonly decider_name: string | null;
  readonly decided_at: number | null;
  readonly decision_note: string;
};

/** A row with its names and notes as they were. */
export function openedRow(row: VersionRow, { open }: Sealer): VersionRow {
  return {
    ...row,
    note: open('versions.note', row.id, row.note),
    author_name: open('versions.author_name', row.id, row.author_name),
    decider_name: row.decider_name === null ? null : open('versions.decider_name', row.id, row.decider_name),
    decision_note: open('versions.decision_note', row.id, row.decision_note),
  };
}

/** A row as the bridge knows it. */
export function versionSummaryOf(row: VersionRow): VersionSummary {
  return {
    version: row.id,
    kind: row.kind,
    subject: row.subject,
    number: row.version,
    title: row.title,
    fraudType: row.fraud_type,
    hash: row.hash,
    state: row.state,
    note: row.note,
    basis: row.basis,
    author: { id: row.author, name: row.author_name },
    submittedAt: row.submitted_at,
    decidedBy: row.decider === null ? null : { id: row.decider, name: row.decider_name ?? '' },
    decidedAt: row.decided_at,
    decisionNote: row.decision_note,
    previous: row.previous,
    origin: row.origin,
    signer: row.signer,
  };
}
