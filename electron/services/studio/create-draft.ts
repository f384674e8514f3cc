import { draftSchemaOf, type DraftDocument } from '#core/editing/draft-document';
import { readValue } from '#core/script/read-document';
import type { ScriptProblem } from '#core/check/script-problem';
import { fail, ok, type Result } from '#core/lib/result';

import type { HostContext } from '../host-context';

/** What a draft begins with. */
export type DraftStart = {
  readonly document: DraftDocument;
  /** Id of the person who begins it. */
  readonly author: string;
  /** Hash of the body that it grew from, if any. */
  readonly basedOn: string | null;
};

/**
 * Stores a new draft and answers its id. Fails with what is wrong with the document's shape, and then nothing is stored. For
 * everything that brings drafts: skeletons, branches, and imports of manuals and Twee.
 */
export function createDraft(
  { clock, newId, repositories }: Pick<HostContext, 'clock' | 'newId' | 'repositories'>,
  { author, basedOn, document }: DraftStart,
): Result<string, readonly ScriptProblem[]> {
  const kind = 'ruleset' in document ? 'ruleset' : 'script';
  // Through JSON, as it will come back: members without a value are gone, and what is checked is what is stored.
  const read = readValue(draftSchemaOf(kind), JSON.parse(JSON.stringify(document)) as unknown);
  if (!read.ok) return fail(read.error);
  const id = newId();
  repositories.drafts.add({ id, kind, author, basedOn, createdAt: clock() }, read.value.value);
  return ok(id);
}
