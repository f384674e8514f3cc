import { problem, type ScriptProblem } from '#core/check/script-problem';
import type { VersionSummary } from '#core/bridge/studio-channels';
import type { DraftKind } from '#core/editing/draft-document';
import { fail, ok, type Result } from '#core/lib/result';
import { rulesetSchema } from '#core/ruleset/ruleset-schema';
import { readValue } from '#core/script/read-document';
import { scriptSchema } from '#core/script/script-schema';

import type { NewVersion } from '../../storage/repositories/versions/version-row';
import type { HostContext } from '../host-context';

/** A version as a pack carries it: the body, and what was written into the version where it was published. */
export type PackVersion = {
  readonly kind: DraftKind;
  /** The body as its author published it; its own `id`, `version` and title name the version here too. */
  readonly body: unknown;
  readonly note: string;
  readonly basis: string;
  /** Names only: people of another unit have no id here. */
  readonly author: string;
  readonly submittedAt: number;
  readonly approver: string;
  readonly decidedAt: number;
  readonly decisionNote: string;
  /** Who signed the pack. */
  readonly signer: string;
};

type Taking = Pick<HostContext, 'clock' | 'library' | 'newId' | 'repositories'>;
type Read = Omit<NewVersion, 'version' | 'previous'> & { readonly document: unknown };

function readVersion({ body, ...pack }: PackVersion): Result<Read, readonly ScriptProblem[]> {
  const read = pack.kind === 'script' ? readValue(scriptSchema, body) : readValue(rulesetSchema, body);
  if (!read.ok) return read;
  const { document, hash, value } = read.value;
  return ok({
    kind: pack.kind,
    subject: value.id,
    number: value.version,
    title: value.title,
    fraudType: 'fraudType' in value ? value.fraudType : null,
    hash,
    note: pack.note,
    basis: pack.basis,
    author: { id: '', name: pack.author },
    submittedAt: pack.submittedAt,
    origin: 'pack',
    signer: pack.signer,
    draft: null,
    document,
  });
}

/** The hash that a newcomer follows: the newest published one of its line, else the shipped one or the rules in force. */
function previousOf({ library, repositories }: Taking, { kind, subject }: Read): string | null {
  const [newest] = repositories.versions
    .all(subject)
    .filter((version) => version.kind === kind && version.state === 'published');
  if (newest !== undefined) return newest.hash;
  if (kind === 'ruleset') return library.view.ruleset === '' ? null : library.view.ruleset;
  return library.shipped.find(({ id }) => id === subject)?.hash ?? null;
}

/**
 * Publishes what a verified pack brought, all of it or nothing of it, and lets the library offer it at once. What is
 * published here with the same content already is answered and not written twice. Whether the signer is trusted, what clashes
 * and what the person chose is the caller's matter; here only shapes are judged. The checks have run where it was published.
 */
export function publishFromPack(
  context: Taking,
  packed: readonly PackVersion[],
): Result<readonly VersionSummary[], readonly ScriptProblem[]> {
  const { clock, library, newId, repositories } = context;
  const { bodies, transaction, versions } = repositories;
  const read = packed.map(readVersion);
  const wrong = read.flatMap((one) => (one.ok ? [] : one.error));
  if (wrong.length > 0) return fail(wrong);

  const taken = transaction(() =>
    read.flatMap((one, at) => {
      const pack = packed[at];
      if (!one.ok || pack === undefined) return [];
      const { document, ...version } = one.value;
      const { hash, kind } = version;
      const present = versions
        .ofHash(hash)
        .find(({ kind: itsKind, state }) => itsKind === kind && state === 'published');
      if (present !== undefined) return [present.version];
      const id = newId();
      bodies.keep({ hash, kind, document }, clock());
      versions.add(
        { ...version, version: id, previous: previousOf(context, one.value) },
        { by: { id: '', name: pack.approver }, at: pack.decidedAt, note: pack.decisionNote },
      );
      return [id];
    }),
  );
  library.refresh();
  const summaries = taken.flatMap((id) => versions.find(id) ?? []);
  return summaries.length === packed.length ? ok(summaries) : fail([problem('shape/field', [])]);
}
