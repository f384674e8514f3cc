import { appError } from '#core/bridge/app-error';
import { pathText } from '#core/check/script-problem';
import { fail, ok } from '#core/lib/result';

import type { StoredDraft } from '../../storage/repositories/drafts/draft-row';
import { actingPerson, type Answer, type Caller, type Handlers } from '../handlers';
import type { HostContext } from '../host-context';
import { createDraft } from './create-draft';
import { draftFile, draftSummary } from './draft-file';
import { firstDocument } from './first-document';
import { saveSteps, takeSnapshot } from './save-steps';

/** Channels through which a draft is written. */
export type DraftChannel =
  | 'studio:list-drafts'
  | 'studio:create-draft'
  | 'studio:open-draft'
  | 'studio:save-steps'
  | 'studio:keep-draft'
  | 'studio:release-draft'
  | 'studio:discard-draft';

/** A draft that is there, or why not. */
export function draftInReach(
  { repositories: { drafts } }: Pick<HostContext, 'repositories'>,
  draft: string,
): Answer<StoredDraft> {
  const stored = drafts.find(draft);
  return stored === null ? fail(appError('studio/unknown-draft')) : ok(stored);
}

/** Drafts: begin, open, save, keep hold, let go, throw away. */
export function draftHandlers(context: HostContext): Handlers<DraftChannel> {
  const { clock, leases, openDrafts, repositories } = context;
  const { drafts, transaction } = repositories;

  /** A draft that the caller may write to now. */
  const writable = (draft: string, caller: Caller): Answer<StoredDraft> => {
    const stored = draftInReach(context, draft);
    if (!stored.ok) return stored;
    if (stored.value.discardedAt !== null) return fail(appError('studio/draft-discarded'));
    if (!leases.take(draft, caller.connection, false)) {
      return fail(appError('studio/held-elsewhere', { name: openDrafts.writerOf(draft) ?? '' }));
    }
    openDrafts.noteWriter(draft, actingPerson(caller).name);
    return stored;
  };

  return {
    'studio:list-drafts': (_request, caller) =>
      ok(drafts.all().map((stored) => draftSummary(context, stored, caller.connection))),

    'studio:create-draft': ({ from }, caller) => {
      const first = firstDocument(context, from);
      if (!first.ok) return first;
      const created = createDraft(context, { ...first.value, author: actingPerson(caller).id });
      if (created.ok) return ok({ draft: created.value });
      const path = pathText(created.error[0]?.at.path ?? []) || '-';
      return fail(appError('studio/steps-refused', { reason: 'shape', path }));
    },

    'studio:open-draft': ({ draft, force }, caller) => {
      const stored = draftInReach(context, draft);
      if (!stored.ok) return stored;
      const { changedAt, discardedAt, openedRevision, revision } = stored.value;
      if (discardedAt !== null) return ok(draftFile(context, stored.value, caller.connection, null));
      const isTakenOver = leases.holder(draft, caller.connection) === 'another';
      if (!leases.take(draft, caller.connection, force)) {
        return ok(draftFile(context, stored.value, caller.connection, null));
      }
      openDrafts.noteWriter(draft, actingPerson(caller).name);
      drafts.setOpened(draft, revision);
      const left = isTakenOver || openedRevision === null ? 0 : revision - openedRevision;
      const recovered = left === 0 ? null : { steps: left, lastSavedAt: changedAt };
      return ok(draftFile(context, stored.value, caller.connection, recovered));
    },

    'studio:save-steps': (request, caller) => {
      const stored = writable(request.draft, caller);
      return stored.ok ? saveSteps(context, stored.value, request) : stored;
    },

    'studio:keep-draft': ({ draft }, caller) => {
      const stored = draftInReach(context, draft);
      if (!stored.ok) return stored;
      return ok(stored.value.discardedAt === null && leases.take(draft, caller.connection, false));
    },

    'studio:release-draft': ({ draft }, caller) => {
      const stored = drafts.find(draft);
      if (stored !== null && leases.holder(draft, caller.connection) === 'me') {
        transaction(() => {
          drafts.setOpened(draft, null);
          if (stored.revision > stored.snapshotRevision) {
            takeSnapshot(context, stored, openDrafts.documentOf(stored));
          }
        });
        openDrafts.forget(draft);
      }
      leases.release(draft, caller.connection);
      return ok(null);
    },

    'studio:discard-draft': ({ draft, discard }, caller) => {
      const stored = draftInReach(context, draft);
      if (!stored.ok) return stored;
      if (leases.holder(draft, caller.connection) === 'another') {
        return fail(appError('studio/held-elsewhere', { name: openDrafts.writerOf(draft) ?? '' }));
      }
      drafts.setDiscarded(draft, discard ? clock() : null);
      drafts.setOpened(draft, null);
      leases.forget(draft);
      return ok(null);
    },
  };
}
