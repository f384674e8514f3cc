import { statSync } from 'node:fs';

import { appError, type AppError } from '#core/bridge/app-error';
import type { Recovered, RecoveryBackup, RecoveryCause } from '#core/bridge/recovery-channels';
import { fail, ok, type Result } from '#core/lib/result';
import { recoveryLoss } from '#core/recovery/recovery-loss';

import { backupInventory } from '../../storage/backup/backup-inventory';
import { checkBackup, readBackup } from '../../storage/backup/describe-backup';
import { putBack } from '../../storage/backup/put-back';
import { readableInventory } from '../../storage/damaged/readable-inventory';
import { setAside } from '../../storage/damaged/set-aside';
import { dataFiles } from '../../storage/data-files';
import type { LogFile } from '../../storage/log-file';
import { openDatabase } from '../../storage/open-database';
import { storageError } from '../../storage/storage-error';
import { backupShelf } from '../backups/backup-shelf';
import type { Caller, ChannelsOf, Handlers } from '../handlers';
import type { HostOptions } from '../host-options';

type RecoveryParts = Pick<HostOptions, 'clock' | 'dataFolder'> & {
  readonly cause: RecoveryCause;
  readonly log: LogFile;
};

/** What a data folder answers whose database cannot be opened. Nothing here deletes anything. */
export function recoveryHandlers({
  cause,
  clock,
  dataFolder,
  log,
}: RecoveryParts): Handlers<ChannelsOf<'recovery'>> {
  const files = dataFiles(dataFolder);
  const shelf = backupShelf(files.backups);

  /** With the folder closed; a failure of the disk or of a file is an answer, and the next opening finds the damage again. */
  const change = async (
    caller: Caller,
    work: () => Promise<Result<Recovered, AppError>>,
  ): Promise<Result<Recovered, AppError>> => {
    let done: Result<Recovered, AppError> = fail(appError('host/stopped'));
    try {
      await caller.reopen(async () => {
        done = await work();
      });
    } catch (error) {
      const known = storageError(error, { folder: dataFolder, aside: files.database });
      if (known === null) throw error;
      return fail(known);
    }
    return done;
  };

  return {
    'recovery:look': async () => {
      const readable = await readableInventory(files.database);
      const backups: RecoveryBackup[] = [];
      let proposed: string | null = null;
      for (const { bytes, kind, look, madeAt, name } of await shelf.rows([])) {
        const found = shelf.find(name);
        // Down to the first whole one they are read to the end; the others when they are chosen.
        const checked = found.ok && proposed === null ? await checkBackup(found.value.path) : null;
        if (checked?.ok) proposed = name;
        const inside = found.ok && look !== null ? await readBackup(found.value.path, backupInventory) : null;
        backups.push({
          name,
          kind,
          madeAt,
          bytes,
          look,
          isWhole: checked === null ? null : checked.ok,
          loss: inside?.ok ? recoveryLoss(readable, inside.value) : null,
        });
      }
      const bytes = statSync(files.database, { throwIfNoEntry: false })?.size ?? 0;
      return ok({ cause, file: files.database, bytes, backups, proposed });
    },

    'recovery:restore': async ({ name }, caller) => {
      const found = shelf.find(name);
      if (!found.ok) return found;
      const checked = await checkBackup(found.value.path);
      if (!checked.ok) {
        return checked.error.code === 'storage/corrupt'
          ? fail(appError('backups/altered', { file: name }))
          : checked;
      }
      return change(caller, async () => {
        const at = clock();
        const aside = setAside(dataFolder, at);
        const put = await putBack({ folder: dataFolder, backup: found.value.path, at });
        log.write({
          code: 'data/damaged',
          facts: { cause, aside: aside ?? '-', restored: put.ok ? name : '-' },
        });
        return put.ok ? ok({ aside }) : put;
      });
    },

    'recovery:open-again': async (_request, caller) => {
      await caller.reopen(() => undefined);
      return ok(null);
    },

    'recovery:start-empty': (_request, caller) =>
      change(caller, async () => {
        const at = clock();
        const aside = setAside(dataFolder, at);
        // Made here, because a missing one would be taken for lost as long as there are backups.
        const made = await openDatabase(dataFolder, at);
        if (!made.ok) return made;
        await made.value.close();
        log.write({ code: 'data/damaged', facts: { cause, aside: aside ?? '-', restored: '-' } });
        return ok({ aside });
      }),
  };
}

/** The same channels where the database is open: there is nothing to recover. */
export function noRecoveryHandlers(): Handlers<ChannelsOf<'recovery'>> {
  const refuse = () => fail(appError('recovery/not-needed'));
  return {
    'recovery:look': refuse,
    'recovery:restore': refuse,
    'recovery:open-again': refuse,
    'recovery:start-empty': refuse,
  };
}
