import type { DraftFile, DraftSummary, Recovered } from '#core/bridge/studio-channels';

import type { StoredDraft } from '../../storage/repositories/drafts/draft-row';
import type { HostContext } from '../host-context';

/** A draft as lists show it to a connection. */
export function draftSummary(
  { leases, openDrafts }: Pick<HostContext, 'leases' | 'openDrafts'>,
  stored: StoredDraft,
  connection: string,
): DraftSummary {
  const holder = leases.holder(stored.id, connection);
  const {
    id,
    kind,
    title,
    fraudType,
    subject,
    author,
    createdAt,
    changedAt,
    revision,
    basedOn,
    discardedAt,
  } = stored;
  return {
    draft: id,
    kind,
    title,
    fraudType,
    subject,
    author,
    createdAt,
    changedAt,
    revision,
    basedOn,
    holder,
    holderName: holder === 'another' ? openDrafts.writerOf(id) : null,
    discardedAt,
  };
}

/** A draft with its document, as of where it stands. */
export function draftFile(
  context: Pick<HostContext, 'leases' | 'openDrafts'>,
  stored: StoredDraft,
  connection: string,
  recovered: Recovered | null,
): DraftFile {
  return {
    ...draftSummary(context, stored, connection),
    document: context.openDrafts.documentOf(stored),
    recovered,
  };
}
