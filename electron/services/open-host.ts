import { appError, type AppError } from '#core/bridge/app-error';
import { fail, ok, type Result } from '#core/lib/result';

import { databaseMark } from '../storage/backup/database-mark';
import { startBackup } from '../storage/backup/start-backup';
import { dataFiles } from '../storage/data-files';
import { describeDatabase } from '../storage/describe-database';
import { acquireFolderLock, type FolderLock } from '../storage/folder-lock';
import { openLogFile } from '../storage/log-file';
import { openDatabase } from '../storage/open-database';
import { storageError } from '../storage/storage-error';
import { openRepositories } from '../storage/repositories/open-repositories';
import { allHandlers } from './all-handlers';
import { createDispatcher, type Speaker } from './dispatcher';
import type { Connection, Host } from './host';
import type { HostContext, Surroundings } from './host-context';
import { bodyShelf } from './library/body-shelf';
import { loadLibrary } from './library/load-library';
import { createLeases } from './runs/leases';
import { createOpenTalks } from './runs/open-talks';

/** What a shell hands in. */
export type HostOptions = Surroundings & {
  readonly dataFolder: string;
  readonly contentFolder: string;
  readonly version: string;
  readonly hostKind: 'desktop' | 'web';
  /** Called when somebody asks the program to end; the shell closes the host. */
  readonly stop: () => void;
  /** The folder's lock where the shell took it already (to announce its address); the host releases it when it closes. */
  readonly lock?: FolderLock;
};

/**
 * Opens a data folder: takes its lock, opens and if need be upgrades the database, reads the library, and answers a host
 * that connections can be made to. A backup of what changed since the last one is made beside the work.
 */
export async function openHost(options: HostOptions): Promise<Result<Host, AppError>> {
  const { clock, contentFolder, dataFolder, newId, randomBytes, version } = options;
  const locked = options.lock === undefined ? await acquireFolderLock(dataFolder) : ok(options.lock);
  if (!locked.ok) return locked;
  const lock = locked.value;
  let close = async (): Promise<void> => lock.release();
  try {
    const log = openLogFile(dataFolder, clock);
    const files = dataFiles(dataFolder);
    const mark = databaseMark(files.database);
    const opened = await openDatabase(dataFolder, clock());
    if (!opened.ok) {
      log.write(opened.error);
      lock.release();
      return opened;
    }
    close = async () => {
      await opened.value.close();
      lock.release();
    };
    const repositories = openRepositories(opened.value.database);
    const shelf = bodyShelf(repositories.bodies);
    const library = loadLibrary(repositories, shelf, { folder: contentFolder, version, now: clock() });
    for (const { file, problems } of library.view.broken) {
      log.write({ code: 'library/broken-file', facts: { file, problem: problems[0]?.code ?? '-' } });
    }
    const context: HostContext = {
      clock,
      newId,
      randomBytes,
      version,
      hostKind: options.hostKind,
      dataFolder,
      logFolder: files.logs,
      stop: options.stop,
      repositories,
      library,
      shelf,
      leases: createLeases(clock),
      talks: createOpenTalks(repositories.runs, shelf),
      log,
      describeStorage: () => describeDatabase(opened.value.database, files),
    };
    const backup = startBackup({ opened: opened.value, files, mark, at: clock(), log });
    return ok(
      hostAround(context, async () => {
        await backup;
        await close();
      }),
    );
  } catch (error) {
    await close();
    const failure =
      storageError(error, { folder: dataFolder }) ?? appError('host/unexpected', { id: newId().slice(0, 8) });
    openLogFile(dataFolder, clock).write({ ...failure, cause: error });
    return fail(failure);
  }
}

function hostAround(context: HostContext, shutDown: () => Promise<void>): Host {
  const { dataFolder, leases, log, newId, repositories } = context;
  const dispatch = createDispatcher({
    handlers: allHandlers(context),
    findPerson: repositories.people.find,
    log,
    newId,
    dataFolder,
  });
  const asked = new Set<Promise<unknown>>();
  let closing: Promise<void> | null = null;

  const connect = (): Connection => {
    const speaker: Speaker = { id: newId(), person: null };
    let isOpen = true;
    return {
      id: speaker.id,
      ask: async (channel, request) => {
        if (!isOpen || closing !== null) return fail(appError('host/stopped'));
        const answer = dispatch(speaker, channel, request);
        asked.add(answer);
        try {
          return await answer;
        } finally {
          asked.delete(answer);
        }
      },
      close: () => {
        isOpen = false;
        leases.releaseAll(speaker.id);
      },
    };
  };

  return {
    connect,
    close: () => {
      closing ??= Promise.allSettled([...asked]).then(shutDown);
      return closing;
    },
  };
}
