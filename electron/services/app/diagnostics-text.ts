import { arch, release } from 'node:os';

import { pathText } from '#core/check/script-problem';

import type { HostContext } from '../host-context';

/**
 * What somebody who helps from afar needs to know, as plain text: versions, counts, codes. No names, no answers, no folder
 * names (they hold account names).
 */
export function diagnosticsText(context: HostContext): string {
  const { clock, describeStorage, hostKind, library, log, repositories, version } = context;
  const { view } = library;
  const broken = view.broken.flatMap(({ file, problems }) =>
    problems.map(({ at, code }) =>
      `  ${file}${at.line === undefined ? '' : `:${at.line}`} ${code} ${pathText(at.path)}`.trimEnd(),
    ),
  );
  const codes = [...log.counts()].sort().map(([code, count]) => `  ${code}: ${count}`);
  return [
    `Quandezhu ${version}, content ${library.contentHash}, ${hostKind} host`,
    `made: ${new Date(clock()).toISOString()}`,
    `system: ${process.platform} ${release()} ${arch()}, Node ${process.versions.node}`,
    ...describeStorage(),
    `people: ${repositories.people.count()}`,
    `library: ${view.scripts.length} scripts, ${view.fraudTypes.length} fraud types, ruleset ${view.ruleset.slice(0, 12) || 'missing'}`,
    `broken files: ${view.broken.length}`,
    ...broken,
    `codes since the start: ${codes.length === 0 ? 'none' : ''}`.trimEnd(),
    ...codes,
    '',
  ].join('\n');
}
