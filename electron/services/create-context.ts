import { dataFiles } from '../storage/data-files';
import { describeDatabase } from '../storage/describe-database';
import type { LogFile } from '../storage/log-file';
import type { OpenDatabase } from '../storage/open-database';
import { openRepositories } from '../storage/repositories/open-repositories';
import type { HostContext } from './host-context';
import { bodyShelf } from './library/body-shelf';
import { lessonShelf } from './library/lesson-shelf';
import { loadLibrary } from './library/load-library';
import type { HostOptions } from './host-options';
import { createLeases } from './runs/leases';
import { createOpenTalks } from './runs/open-talks';

/** Puts together what the handlers work with: repositories over the open database, the library, leases, open talks. */
export function createContext(
  options: Omit<HostOptions, 'lock'>,
  { database }: Pick<OpenDatabase, 'database'>,
  log: LogFile,
): HostContext {
  const { clock, contentFolder, dataFolder, hostKind, newId, randomBytes, stop, version } = options;
  const files = dataFiles(dataFolder);
  const repositories = openRepositories(database);
  const shelf = bodyShelf(repositories.bodies);
  const library = loadLibrary(repositories, shelf, { folder: contentFolder, version, now: clock() });
  for (const { file, problems } of library.view.broken) {
    log.write({ code: 'library/broken-file', facts: { file, problem: problems[0]?.code ?? '-' } });
  }
  return {
    clock,
    newId,
    randomBytes,
    version,
    hostKind,
    dataFolder,
    logFolder: files.logs,
    stop,
    repositories,
    library,
    shelf,
    lessons: lessonShelf(contentFolder, (file, problem) =>
      log.write({ code: 'library/broken-file', facts: { file, problem } }),
    ),
    leases: createLeases(clock),
    talks: createOpenTalks(repositories.runs, shelf),
    log,
    describeStorage: () => describeDatabase(database, files),
  };
}
