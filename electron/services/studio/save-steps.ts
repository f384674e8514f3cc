import { appError } from '#core/bridge/app-error';
import type { AnswerOf, RequestOf } from '#core/bridge/channels';
import { pathText } from '#core/check/script-problem';
import { changedInShape } from '#core/editing/changed-in-shape';
import type { DraftDocument } from '#core/editing/draft-document';
import { canonicalJson } from '#core/lib/canonical-json';
import { fail, ok } from '#core/lib/result';

import type { StoredStep } from '../../storage/repositories/drafts/draft-repository';
import { faceOf, type StoredDraft } from '../../storage/repositories/drafts/draft-row';
import type { Answer } from '../handlers';
import type { HostContext } from '../host-context';

/** Steps between two snapshots; opening a draft applies at most that many. */
const stepsPerSnapshot = 200;

/** Newest steps that are kept behind a snapshot, so that whoever missed an answer can send them again. */
const stepsKept = 200;

/** Stores the document where it stands and drops steps that nobody needs any more. */
export function takeSnapshot(
  { repositories: { drafts } }: Pick<HostContext, 'repositories'>,
  { id, revision }: StoredDraft,
  document: DraftDocument,
): void {
  drafts.takeSnapshot(id, document, revision - stepsKept);
}

/** How many of the sent steps are on disk already, or null where something else stands in their place. */
function stepsOnDisk(sent: RequestOf<'studio:save-steps'>, stored: readonly StoredStep[]): number | null {
  const both = Math.min(sent.steps.length, stored.length);
  for (let at = 0; at < both; at += 1) {
    const [one, other] = [sent.steps[at], stored[at]];
    const isSame =
      one !== undefined &&
      other?.revision === sent.revision + at + 1 &&
      one.id === other.id &&
      canonicalJson(one.changes) === canonicalJson(other.changes);
    if (!isSame) return null;
  }
  return both;
}

/**
 * Adds steps to a draft that the caller may write to. They, and where the draft stands after them, are committed together
 * before this answers; memory follows the disk, never the other way round. Steps that are on disk already are answered as
 * the first time, so that whoever missed an answer simply sends again.
 */
export function saveSteps(
  context: HostContext,
  stored: StoredDraft,
  request: RequestOf<'studio:save-steps'>,
): Answer<AnswerOf<'studio:save-steps'>> {
  const { openDrafts, repositories } = context;
  const { drafts, transaction } = repositories;
  const outOfStep = fail(appError('studio/out-of-step', { revision: stored.revision }));
  if (request.revision > stored.revision) return outOfStep;
  const later = request.revision < stored.revision ? drafts.stepsAfter(stored.id, request.revision) : [];
  if (later.length !== stored.revision - request.revision) return outOfStep;
  const known = stepsOnDisk(request, later);
  // More on disk than was sent is fine; something else on disk than was sent is another's work.
  if (known === null || (known < later.length && known < request.steps.length)) return outOfStep;
  const last = later[known - 1];
  if (known === request.steps.length && last !== undefined) {
    return ok({ revision: last.revision, savedAt: last.at });
  }

  // A clock that was set back must not let the steps run backwards.
  const at = Math.max(context.clock(), stored.changedAt);
  const fresh: readonly StoredStep[] = request.steps
    .slice(known)
    .map(({ id, changes }, index) => ({ revision: stored.revision + index + 1, id, at, changes }));
  const changed = changedInShape(
    stored.kind,
    openDrafts.documentOf(stored),
    fresh.flatMap(({ changes }) => changes),
  );
  if (!changed.ok) {
    const { path, reason } = changed.error;
    return fail(appError('studio/steps-refused', { reason, path: pathText(path) || '-' }));
  }
  const document = changed.value;
  const revision = stored.revision + fresh.length;
  const after: StoredDraft = { ...stored, revision, changedAt: at };
  transaction(() => {
    drafts.append(stored, fresh, faceOf(document));
    if (revision - stored.snapshotRevision >= stepsPerSnapshot) takeSnapshot(context, after, document);
  });
  openDrafts.put(stored.id, revision, document);
  return ok({ revision, savedAt: at });
}
