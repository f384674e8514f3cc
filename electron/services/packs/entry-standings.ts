import type { EntryStanding, PackClash } from '#core/bridge/pack-channels';
import { contentHash } from '#core/lib/content-hash';
import type { PackEntry } from '#core/pack/pack-manifest';

import type { HostContext } from '../host-context';

type Here = Pick<HostContext, 'lessons' | 'library' | 'repositories' | 'shelf'>;

/** What is here under the id of an entry. */
export type Present = {
  readonly standing: EntryStanding;
  readonly present: string | null;
  readonly presentVersion: number | null;
  readonly clash: PackClash | null;
};

type Body = { readonly hash: string; readonly version: number };

/** Newest bodies of each kind by id, as they are offered now. */
function presentBodies({ lessons, library, shelf }: Here): ReadonlyMap<string, Body> {
  const bodies = new Map<string, Body>();
  for (const { hash, id, version } of library.view.scripts) bodies.set(`script ${id}`, { hash, version });
  for (const fraudType of library.view.lessons) {
    const lesson = lessons.of(fraudType);
    if (lesson === null) continue;
    bodies.set(`lesson ${lesson.id}`, { hash: contentHash(lesson), version: lesson.version });
  }
  const hash = library.view.ruleset;
  const rules = shelf.ruleset(hash);
  if (rules !== null) bodies.set(`ruleset ${rules.id}`, { hash, version: rules.version });
  return bodies;
}

/** Who here works on what, by kind and id: drafts that lie open, and versions that were written here. */
function localWork({ repositories }: Here): ReadonlyMap<string, PackClash> {
  const work = new Map<string, PackClash>();
  for (const { author, kind, state, origin, subject } of repositories.versions.all(null)) {
    const isHistory = state === 'published' || state === 'submitted' || state === 'retired';
    if (origin === 'studio' && isHistory)
      work.set(`${kind} ${subject}`, { kind: 'version', name: author.name });
  }
  for (const { author, discardedAt, kind, subject } of repositories.drafts.all()) {
    if (discardedAt === null) work.set(`${kind} ${subject}`, { kind: 'draft', name: author.name });
  }
  return work;
}

/** Tells how entries of a pack stand to what is here; what is here is looked at once. */
export function entryStandings(context: Here): (entry: PackEntry) => Present {
  const bodies = presentBodies(context);
  const work = localWork(context);
  const { versions } = context.repositories;
  return (entry) => {
    const name = `${entry.kind} ${entry.id}`;
    const body = bodies.get(name) ?? null;
    const found = { present: body?.hash ?? null, presentVersion: body?.version ?? null, clash: null };
    const isHere =
      body?.hash === entry.hash || versions.ofHash(entry.hash).some(({ state }) => state === 'published');
    if (isHere) return { ...found, standing: 'same' };
    const clash = work.get(name);
    if (clash !== undefined) return { ...found, clash, standing: 'clashing' };
    return { ...found, standing: body === null ? 'new' : 'changed' };
  };
}
