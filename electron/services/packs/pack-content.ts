import type { RequestOf } from '#core/bridge/channels';
import { contentHash } from '#core/lib/content-hash';
import { rulesetSchema } from '#core/ruleset/ruleset-schema';
import { scriptSchema } from '#core/script/script-schema';

import type { HostContext } from '../host-context';
import type { PackedBody } from './write-pack';

type Wanted = Pick<RequestOf<'packs:export'>, 'scripts' | 'lessons' | 'ruleset'>;
type Packing = Pick<HostContext, 'lessons' | 'library' | 'repositories' | 'version'>;
type Publication = Pick<
  PackedBody,
  'note' | 'basis' | 'author' | 'submittedAt' | 'approver' | 'decidedAt' | 'decisionNote'
>;

/** What a body's version says; what came with the program has no version and says that. */
function publicationOf({ repositories, version }: Packing, hash: string): Publication {
  const published = repositories.versions
    .ofHash(hash)
    .find(({ state }) => state === 'published' || state === 'retired');
  const shipped = `劝得住 ${version}`;
  return {
    note: published?.note ?? '',
    basis: published?.basis ?? '',
    author: published?.author.name ?? shipped,
    submittedAt: published?.submittedAt ?? 0,
    approver: published?.decidedBy?.name ?? shipped,
    decidedAt: published?.decidedAt ?? 0,
    decisionNote: published?.decisionNote ?? '',
  };
}

/** The bodies that were asked for, as far as they are here. */
export function packContent(context: Packing, { lessons, ruleset, scripts }: Wanted): readonly PackedBody[] {
  const { library, repositories } = context;
  const packed: PackedBody[] = [];
  for (const hash of new Set(scripts)) {
    const body = repositories.bodies.find(hash, 'script');
    const script = scriptSchema.safeParse(body);
    if (!script.success) continue;
    const { id, title, version } = script.data;
    packed.push({ kind: 'script', id, version, title, hash, body, ...publicationOf(context, hash) });
  }
  for (const fraudType of new Set(lessons)) {
    const lesson = context.lessons.of(fraudType);
    if (lesson === null) continue;
    const hash = contentHash(lesson);
    const { id, title, version } = lesson;
    packed.push({ kind: 'lesson', id, version, title, hash, body: lesson, ...publicationOf(context, hash) });
  }
  const hash = library.view.ruleset;
  const body = ruleset ? repositories.bodies.find(hash, 'ruleset') : undefined;
  const rules = rulesetSchema.safeParse(body);
  if (rules.success) {
    const { id, title, version } = rules.data;
    packed.push({ kind: 'ruleset', id, version, title, hash, body, ...publicationOf(context, hash) });
  }
  return packed;
}
