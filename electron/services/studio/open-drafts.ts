import { applyChanges } from '#core/editing/change';
import { draftSchemaOf, type DraftDocument } from '#core/editing/draft-document';

import type { DraftRepository } from '../../storage/repositories/drafts/draft-repository';
import type { StoredDraft } from '../../storage/repositories/drafts/draft-row';

/** Documents of drafts as they stand on disk. The steps are the truth; this only saves applying them at every save. */
export type OpenDrafts = {
  /** Throws where the stored draft cannot be read: what is stored was checked before, so that is damage. */
  readonly documentOf: (stored: StoredDraft) => DraftDocument;
  /** Remembers where a draft stands after its newest steps are on disk. */
  readonly put: (draft: string, revision: number, document: DraftDocument) => void;
  readonly forget: (draft: string) => void;
  /** Notes who writes, by name, for whoever finds the draft taken. */
  readonly noteWriter: (draft: string, name: string) => void;
  readonly writerOf: (draft: string) => string | null;
};

/** Documents kept at hand; large ones take some ten megabytes each. */
const longest = 8;

/** See {@link OpenDrafts}. */
export function createOpenDrafts(drafts: DraftRepository): OpenDrafts {
  const documents = new Map<string, { readonly revision: number; readonly document: DraftDocument }>();
  const writers = new Map<string, string>();

  const rebuilt = ({ id, kind, snapshotRevision }: StoredDraft): DraftDocument => {
    const snapshot = draftSchemaOf(kind).parse(drafts.snapshot(id));
    const changes = drafts.stepsAfter(id, snapshotRevision).flatMap((step) => step.changes);
    const changed = applyChanges(snapshot, changes);
    if (!changed.ok) throw new Error(`The steps of draft ${id} do not fit its snapshot`);
    return changed.value.document;
  };

  const put: OpenDrafts['put'] = (draft, revision, document) => {
    documents.delete(draft);
    documents.set(draft, { revision, document });
    const oldest = documents.keys().next().value;
    if (documents.size > longest && oldest !== undefined) documents.delete(oldest);
  };

  return {
    documentOf: (stored) => {
      const present = documents.get(stored.id);
      // A document at hand counts only while it stands where the draft stands.
      if (present?.revision === stored.revision) return present.document;
      const document = rebuilt(stored);
      put(stored.id, stored.revision, document);
      return document;
    },
    put,
    forget: (draft) => {
      documents.delete(draft);
    },
    noteWriter: (draft, name) => {
      writers.set(draft, name);
    },
    writerOf: (draft) => writers.get(draft) ?? null,
  };
}
