import { appError } from '#core/bridge/app-error';
import type { AnswerOf, RequestOf } from '#core/bridge/channels';
import type { VersionSummary } from '#core/bridge/studio-channels';
import type { DraftDocument } from '#core/editing/draft-document';
import { contentHash } from '#core/lib/content-hash';
import { fail, ok } from '#core/lib/result';
import type { Person } from '#core/people/person';

import { faceOf, type StoredDraft } from '../../storage/repositories/drafts/draft-row';
import type { Answer } from '../handlers';
import type { HostContext } from '../host-context';
import { publicationProblems } from './publication-check';

type Submission = RequestOf<'studio:submit'>;

/** What the version would follow: its number, and the hash of the one before it. */
type Place = { readonly number: number; readonly previous: string | null };

/**
 * Where a draft stands in the line of its script or ruleset. A line is continued by the draft that began it or by one that
 * grew from one of its versions; any other draft that took the same id would overwrite somebody's case.
 */
function placeOf({ library, repositories, shelf }: HostContext, stored: StoredDraft): Answer<Place> {
  const { basedOn, id, kind, subject } = stored;
  const line = repositories.versions.all(subject).filter((version) => version.kind === kind);
  const ofLine = line.filter(({ state }) => state === 'published' || state === 'retired');
  const highest = ofLine.reduce((most, { number }) => Math.max(most, number), 0);
  const newest = ofLine.find(({ number }) => number === highest)?.hash ?? null;
  if (kind === 'ruleset') {
    const inForce = library.view.ruleset === '' ? null : library.view.ruleset;
    const rules = inForce === null ? null : shelf.ruleset(inForce);
    const number = Math.max(highest, rules?.id === subject ? rules.version : 0) + 1;
    return ok({ number, previous: inForce });
  }
  const isShipped = library.shipped.some((summary) => summary.id === subject);
  const isContinued = line.some(
    ({ hash, version }) => hash === basedOn || repositories.versions.draftOf(version) === id,
  );
  if (isShipped || (line.length > 0 && !isContinued)) {
    return fail(appError('studio/id-taken', { id: subject }));
  }
  return ok({ number: highest + 1, previous: newest ?? basedOn });
}

function bodyOf(document: DraftDocument, number: number): unknown {
  const body =
    'ruleset' in document
      ? { ...document.ruleset, version: number }
      : { ...document.script, version: number };
  return JSON.parse(JSON.stringify(body));
}

/**
 * Hands a draft in as the next version. The host checks it itself, whatever the editor said. What was checked is what is
 * stored: the draft may be edited on meanwhile, the version is the document at the revision that was handed in.
 */
export async function submitDraft(
  context: HostContext,
  stored: StoredDraft,
  author: Person,
  { basis, note, revision }: Submission,
): Promise<Answer<AnswerOf<'studio:submit'>>> {
  const { clock, newId, openDrafts, repositories } = context;
  const { bodies, transaction, versions } = repositories;
  const { kind } = stored;
  if (revision !== stored.revision) {
    return fail(appError('studio/out-of-step', { revision: stored.revision }));
  }
  const document = openDrafts.documentOf(stored);
  const { fraudType, subject, title } = faceOf(document);
  const placeNow = (): Answer<Place> =>
    versions.waiting(kind, subject) === null
      ? placeOf(context, stored)
      : fail(appError('studio/already-submitted'));

  const place = placeNow();
  if (!place.ok) return place;
  const { number, previous } = place.value;
  const body = bodyOf(document, number);
  const problems = await publicationProblems(context, kind, body);
  if (!problems.ok) return problems;
  if (problems.value.length > 0) return ok({ kind: 'refused', problems: problems.value });

  // Checking takes seconds, in which another version may have been handed in or published.
  const place2 = placeNow();
  if (!place2.ok) return place2;
  if (place2.value.number !== number) return fail(appError('studio/overtaken'));
  const version = newId();
  const hash = contentHash(body);
  const submittedAt = clock();
  const summary: Omit<VersionSummary, 'state' | 'decidedBy' | 'decidedAt' | 'decisionNote'> = {
    ...{ version, kind, subject, number, title, fraudType, hash, note, basis, submittedAt, previous },
    author: { id: author.id, name: author.name },
    origin: 'studio',
    signer: null,
  };
  transaction(() => {
    bodies.keep({ hash, kind, document: body }, submittedAt);
    versions.add({ ...summary, draft: stored.id }, null);
  });
  return ok({ kind: 'submitted', version });
}
