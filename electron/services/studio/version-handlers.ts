import { appError } from '#core/bridge/app-error';
import type { StoredBody } from '#core/bridge/shared-shapes';
import type { VersionState, VersionSummary } from '#core/bridge/studio-channels';
import type { DraftKind } from '#core/editing/draft-document';
import { fail, ok } from '#core/lib/result';

import type { Decision } from '../../storage/repositories/versions/version-row';
import { actingPerson, type Answer, type Caller, type ChannelsOf, type Handlers } from '../handlers';
import type { HostContext } from '../host-context';
import { draftInReach, type DraftChannel } from './draft-handlers';
import { publicationProblems } from './publication-check';
import { submitDraft } from './submit-draft';

/** Versions: hand in, decide, look at. */
export function versionHandlers(context: HostContext): Handlers<Exclude<ChannelsOf<'studio'>, DraftChannel>> {
  const { clock, leases, library, openDrafts, repositories } = context;
  const { bodies, versions } = repositories;

  const bodyOf = (kind: DraftKind, hash: string): StoredBody | null => {
    const body = bodies.find(hash, kind);
    return body === undefined ? null : { hash, body };
  };
  const inState = (version: string, state: VersionState): Answer<VersionSummary> => {
    const found = versions.find(version);
    if (found === null) return fail(appError('studio/unknown-version'));
    return found.state === state ? ok(found) : fail(appError('studio/wrong-state', { state: found.state }));
  };
  /** A version that waits for somebody else than its author. */
  const toDecide = (version: string, caller: Caller): Answer<VersionSummary> => {
    const found = inState(version, 'submitted');
    if (!found.ok) return found;
    return found.value.author.id === actingPerson(caller).id ? fail(appError('studio/own-version')) : found;
  };
  const decision = (caller: Caller, note: string): Decision => {
    const { id, name } = actingPerson(caller);
    return { by: { id, name }, at: clock(), note };
  };
  const asItStands = (version: string): Answer<VersionSummary> => {
    const found = versions.find(version);
    return found === null ? fail(appError('studio/unknown-version')) : ok(found);
  };

  return {
    'studio:list-versions': ({ subject }) => ok(versions.all(subject)),

    'studio:get-version': ({ version }) => {
      const summary = versions.find(version);
      const body = summary === null ? null : bodyOf(summary.kind, summary.hash);
      if (summary === null || body === null) return fail(appError('studio/unknown-version'));
      const before = summary.previous === null ? null : bodyOf(summary.kind, summary.previous);
      return ok({ summary, body, before });
    },

    'studio:submit': (request, caller) => {
      const stored = draftInReach(context, request.draft);
      if (!stored.ok) return stored;
      if (stored.value.discardedAt !== null) return fail(appError('studio/draft-discarded'));
      if (leases.holder(request.draft, caller.connection) === 'another') {
        return fail(appError('studio/held-elsewhere', { name: openDrafts.writerOf(request.draft) ?? '' }));
      }
      return submitDraft(context, stored.value, actingPerson(caller), request);
    },

    'studio:approve': async ({ version, note }, caller) => {
      const found = toDecide(version, caller);
      if (!found.ok) return found;
      const { hash, kind, number, subject } = found.value;
      if (number <= versions.highest(kind, subject)) return fail(appError('studio/overtaken'));
      // The rules, or for rules the scripts, may be others than on the day it was handed in.
      const problems = await publicationProblems(context, kind, bodies.find(hash, kind));
      if (!problems.ok) return problems;
      if (problems.value.length > 0) {
        return fail(appError('studio/no-longer-sound', { count: problems.value.length }));
      }
      const still = toDecide(version, caller);
      if (!still.ok) return still;
      versions.decide(version, 'published', decision(caller, note));
      library.refresh();
      return asItStands(version);
    },

    'studio:return': ({ version, note }, caller) => {
      const found = toDecide(version, caller);
      if (!found.ok) return found;
      versions.decide(version, 'returned', decision(caller, note));
      return asItStands(version);
    },

    'studio:withdraw': ({ version, note }, caller) => {
      const found = inState(version, 'submitted');
      if (!found.ok) return found;
      if (found.value.author.id !== actingPerson(caller).id) return fail(appError('studio/not-yours'));
      versions.decide(version, 'withdrawn', decision(caller, note));
      return asItStands(version);
    },

    'studio:retire': ({ version, note }, caller) => {
      const found = inState(version, 'published');
      if (!found.ok) return found;
      versions.retire(version, decision(caller, note));
      library.refresh();
      return asItStands(version);
    },
  };
}
