import { appError } from '#core/bridge/app-error';
import type { CourseScope } from '#core/courseware/course-scope';
import type { CourseSource } from '#core/courseware/course-source';
import { contentHash } from '#core/lib/content-hash';
import { fail, ok } from '#core/lib/result';

import type { Answer } from '../handlers';
import type { HostContext } from '../host-context';

type Gathering = Pick<HostContext, 'lessons' | 'library' | 'shelf' | 'version'>;

/** Everything that courseware of a scope is made from, as it can be practised now: published versions before shipped ones. */
export function gatherSource(context: Gathering, { fraudTypes }: CourseScope): Answer<CourseSource> {
  const { lessons, library, shelf, version } = context;
  const { contentHash: libraryHash, view } = library;
  const ruleset = shelf.ruleset(view.ruleset);
  if (ruleset === null) throw new Error(`The ruleset ${view.ruleset} is not here`);
  const found = fraudTypes.flatMap((fraudType) => {
    const body = lessons.of(fraudType);
    return body === null ? [] : [{ hash: contentHash(body), body }];
  });
  if (found.length === 0) return fail(appError('courseware/no-lessons'));
  const scripts = view.scripts
    .filter(({ fraudType }) => fraudTypes.includes(fraudType))
    .sort((one, other) => one.id.localeCompare(other.id, 'en'))
    .flatMap(({ hash }) => {
      const prepared = shelf.script(hash);
      return prepared === null ? [] : [{ hash, body: prepared.script }];
    });
  return ok({
    fraudTypes: view.fraudTypes,
    lessons: found,
    scripts,
    ruleset: { hash: view.ruleset, body: ruleset },
    program: version,
    contentHash: libraryHash,
  });
}
