import { createBackupKeeper } from '../storage/backup/backup-keeper';
import { dataFiles } from '../storage/data-files';
import { describeDatabase } from '../storage/describe-database';
import type { LogFile } from '../storage/log-file';
import type { OpenDatabase } from '../storage/open-database';
import { createSealDesk } from '../storage/seal/seal-desk';
import { createVault } from '../storage/seal/vault';
import { openRepositories } from '../storage/repositories/open-repositories';
import type { HostContext } from './host-context';
import { createCarriedFiles } from './backups/carried-files';
import { bodyShelf } from './library/body-shelf';
import { lessonShelf } from './library/lesson-shelf';
import { healthParts } from './health/health-parts';
import { runHealthJob } from './health/run-health-job';
import { createJobDesk } from './jobs/job-desk';
import { liveLibrary } from './library/live-library';
import { loadLibrary } from './library/load-library';
import type { HostOptions } from './host-options';
import { createLeases } from './leases';
import { createOpenTalks } from './runs/open-talks';
import { createOpenDrafts } from './studio/open-drafts';
import { purgeDrafts } from './studio/purge-drafts';
import { createUploads } from './files/uploads';

/** Puts together what the handlers work with: repositories over the open database, the library, leases, what is open. */
export function createContext(
  options: Omit<HostOptions, 'lock'>,
  opened: OpenDatabase,
  log: LogFile,
  vault = createVault(),
  backupKeeper = createBackupKeeper({
    opened,
    files: dataFiles(options.dataFolder),
    clock: options.clock,
    log,
  }),
): HostContext {
  const {
    clock,
    contentFolder,
    dataFolder,
    hostKind,
    newId,
    randomBytes,
    runCheck,
    runCourse,
    runDocument,
    stop,
    takeOpened = () => null,
    version,
  } = options;
  const files = dataFiles(dataFolder);
  const { database } = opened;
  const repositories = openRepositories(database, vault);
  const shelf = bodyShelf(repositories.bodies);
  const shipped = loadLibrary(repositories, shelf, { folder: contentFolder, version, now: clock() });
  for (const { file, problems } of shipped.view.broken) {
    log.write({ code: 'library/broken-file', facts: { file, problem: problems[0]?.code ?? '-' } });
  }
  const closing = new AbortController();
  purgeDrafts(repositories, clock());
  /** What long work failed of, in the log; answers the number by which the log knows it. */
  const noteMistake = (channel: string) => (cause: unknown) => {
    const id = newId().slice(0, 8);
    log.write({ code: 'host/unexpected', facts: { id, channel }, cause });
    return id;
  };
  const context: HostContext = {
    clock,
    newId,
    randomBytes,
    version,
    hostKind,
    dataFolder,
    contentFolder,
    logFolder: files.logs,
    stop,
    takeOpened,
    repositories,
    library: liveLibrary(shipped, repositories),
    shelf,
    lessons: lessonShelf(contentFolder, repositories.packedLessons, (file, problem) =>
      log.write({ code: 'library/broken-file', facts: { file, problem } }),
    ),
    leases: createLeases(clock),
    talks: createOpenTalks(repositories.runs, shelf),
    openDrafts: createOpenDrafts(repositories.drafts),
    uploads: createUploads(files.uploads, newId),
    backupKeeper,
    carried: createCarriedFiles(files.uploads, newId),
    runCheck,
    runDocument,
    courseDesk: createJobDesk({
      newId,
      run: runCourse,
      closing: closing.signal,
      noJob: 'courseware/no-job',
      onMistake: noteMistake('courseware'),
    }),
    healthDesk: createJobDesk({
      newId,
      run: runHealthJob(() => healthParts(context, database)),
      closing: closing.signal,
      noJob: 'health/no-job',
      onMistake: noteMistake('health'),
    }),
    sealDesk: createSealDesk(opened, files, vault),
    closing,
    log,
    describeStorage: () => describeDatabase(database, files),
  };
  return context;
}
