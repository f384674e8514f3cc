import { contentHash } from '#core/lib/content-hash';
import type { Library, ScriptSummary } from '#core/library/library-view';
import type { Script } from '#core/script/script-schema';

import type { Repositories } from '../../storage/repositories/open-repositories';
import type { LoadedLibrary } from './load-library';
import { scriptSummary } from './script-summary';

/** The shipped content and what was published on top of it: what can be practised now. */
export type LiveLibrary = LoadedLibrary & {
  /** What came with the program, whatever was published since. */
  readonly shipped: readonly ScriptSummary[];
  /** Looks again at what is published. To be called after every publication and retirement. */
  readonly refresh: () => void;
};

type Published = Pick<Repositories, 'bodies' | 'packedLessons' | 'versions'>;

/** The newest version of each script: what is published replaces what is shipped under the same id, unless that is newer. */
function newestScripts(
  shipped: LoadedLibrary,
  published: readonly ScriptSummary[],
): ReadonlyMap<string, ScriptSummary> {
  const byId = new Map(shipped.view.scripts.map((summary) => [summary.id, summary]));
  for (const summary of published) {
    const present = byId.get(summary.id);
    if (present === undefined || present.version <= summary.version) byId.set(summary.id, summary);
  }
  return new Map([...byId.values()].map((summary) => [summary.hash, summary]));
}

/** See {@link LiveLibrary}. The table of versions is the only truth; this is the shipped library seen through it. */
export function liveLibrary(shipped: LoadedLibrary, repositories: Published): LiveLibrary {
  const { bodies, packedLessons, versions } = repositories;
  const known = new Map<string, ScriptSummary>();
  // A body had its shape checked when it was published; the summary only reads fields of it.
  const summaryOf = (hash: string): ScriptSummary => {
    const summary = known.get(hash) ?? scriptSummary(bodies.find(hash, 'script') as Script, hash);
    known.set(hash, summary);
    return summary;
  };

  const look = (): LoadedLibrary => {
    const published = versions.published();
    const brought = packedLessons.types();
    if (published.length === 0 && brought.length === 0) return shipped;
    const scripts = newestScripts(
      shipped,
      published.filter(({ kind }) => kind === 'script').map(({ hash }) => summaryOf(hash)),
    );
    const ruleset = published.filter(({ kind }) => kind === 'ruleset').at(-1)?.hash ?? shipped.view.ruleset;
    const lessons = [...new Set([...shipped.view.lessons, ...brought])].sort();
    const view: Library = { ...shipped.view, scripts: [...scripts.values()], lessons, ruleset };
    const everything = [shipped.contentHash, ruleset, [...scripts.keys()].sort()];
    return { ...shipped, view, scripts, contentHash: contentHash(everything).slice(0, 12) };
  };

  let present = look();
  return {
    get view() {
      return present.view;
    },
    get scripts() {
      return present.scripts;
    },
    get exercises() {
      return present.exercises;
    },
    get contentHash() {
      return present.contentHash;
    },
    shipped: shipped.view.scripts,
    refresh: () => {
      present = look();
    },
  };
}
