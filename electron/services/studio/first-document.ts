import { appError } from '#core/bridge/app-error';
import type { RequestOf } from '#core/bridge/channels';
import type { DraftDocument } from '#core/editing/draft-document';
import { scriptSkeleton } from '#core/editing/skeleton/script-skeleton';
import { fail, ok } from '#core/lib/result';
import { readScriptDocument } from '#core/script/read-script';

import type { Answer } from '../handlers';
import type { HostContext } from '../host-context';
import { freeSubject } from './free-subject';

type From = RequestOf<'studio:create-draft'>['from'];
type Begun = { readonly document: DraftDocument; readonly basedOn: string | null };

/** Whether a body was published here, so that a draft of it may become its next version. */
function isOurs({ repositories }: HostContext, hash: string): boolean {
  return repositories.versions
    .ofHash(hash)
    .some(({ origin, state }) => origin === 'studio' && (state === 'published' || state === 'retired'));
}

function fromScript(
  context: HostContext,
  { hash, keepsId }: Extract<From, { kind: 'script' }>,
): Answer<Begun> {
  const body = context.repositories.bodies.find(hash, 'script');
  const script = body === undefined ? null : readScriptDocument(body);
  if (script === null || !script.ok) return fail(appError('library/unknown-script', { hash }));
  const id = keepsId && isOurs(context, hash) ? script.value.id : freeSubject(context, script.value.id);
  return ok({ document: { script: { ...script.value, id }, layout: {} }, basedOn: hash });
}

function fromDraft(context: HostContext, draft: string): Answer<Begun> {
  const stored = context.repositories.drafts.find(draft);
  if (stored === null) return fail(appError('studio/unknown-draft'));
  const document = context.openDrafts.documentOf(stored);
  if ('ruleset' in document) return ok({ document, basedOn: stored.basedOn });
  const id = freeSubject(context, document.script.id);
  return ok({ document: { ...document, script: { ...document.script, id } }, basedOn: stored.basedOn });
}

/**
 * What a draft begins with. A script that was not published here gets an id of its own: its next version is not ours to
 * write. A ruleset keeps its id, because there is one line of them.
 */
export function firstDocument(context: HostContext, from: From): Answer<Begun> {
  switch (from.kind) {
    case 'skeleton': {
      const { fraudType, title } = from;
      const id = freeSubject(context, `${fraudType.toLowerCase()}-case`);
      const lesson = context.lessons.of(fraudType);
      return ok({ document: scriptSkeleton({ id, fraudType, title, lesson }), basedOn: null });
    }
    case 'script':
      return fromScript(context, from);
    case 'ruleset': {
      const ruleset = context.shelf.ruleset(from.hash);
      if (ruleset === null) return fail(appError('library/unknown-ruleset', { hash: from.hash }));
      return ok({ document: { ruleset }, basedOn: from.hash });
    }
    case 'draft':
      return fromDraft(context, from.draft);
  }
}
