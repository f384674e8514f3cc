import { rmSync } from 'node:fs';
import { basename } from 'node:path';

import { appError, type AppError } from '#core/bridge/app-error';
import { backupLoss } from '#core/backup/backup-loss';
import type { RestorableFile } from '#core/bridge/backup-channels';
import { fail, ok, type Result } from '#core/lib/result';

import { backupInventory } from '../../storage/backup/backup-inventory';
import { checkBackup, readBackup } from '../../storage/backup/describe-backup';
import { putBack, type PutBack } from '../../storage/backup/put-back';
import { dataFiles } from '../../storage/data-files';
import { storageError } from '../../storage/storage-error';
import { dropFile } from '../files/drop-file';
import { actingPerson, type Answer, type ChannelsOf, type Handlers } from '../handlers';
import type { HostContext } from '../host-context';
import { checkSecret } from '../people/check-secret';
import { backupShelf } from './backup-shelf';

/** Backups that are carried away or come from elsewhere have their own file. */
export type CarriedChannel = 'backups:seal' | 'backups:fetch' | 'backups:unseal' | 'backups:drop';

/** Backups on this computer: listed, made, checked, put back, deleted. */
export function backupHandlers(
  context: HostContext,
): Handlers<Exclude<ChannelsOf<'backups'>, CarriedChannel>> {
  const { backupKeeper, carried, clock, dataFolder, log } = context;
  const { backups: folder } = dataFiles(dataFolder);
  const shelf = backupShelf(folder);

  const pathOf = (connection: string, file: RestorableFile): Answer<string> => {
    if (file.kind === 'backup') {
      const found = shelf.find(file.name);
      return found.ok ? ok(found.value.path) : found;
    }
    const path = carried.pathOf(connection, file.id);
    return path === null ? fail(appError('backups/unknown-backup')) : ok(path);
  };

  return {
    'backups:list': async () =>
      ok({
        backups: await shelf.rows(backupKeeper.inventory().people),
        status: backupKeeper.status(),
        folder,
        present: backupKeeper.look(),
      }),
    'backups:status': () => ok(backupKeeper.status()),
    'backups:make': async () => {
      try {
        return ok({ name: basename(await backupKeeper.now()) });
      } catch (error) {
        const known = storageError(error, { folder });
        if (known === null) throw error;
        return fail(known);
      }
    },
    'backups:check': async ({ name }) => {
      const found = shelf.find(name);
      if (!found.ok) return found;
      const checked = await checkBackup(found.value.path);
      return checked.ok ? checked : fail(fileNamed(checked.error, name));
    },
    'backups:compare': async ({ file }, { connection }) => {
      const path = pathOf(connection, file);
      if (!path.ok) return path;
      const inside = await readBackup(path.value, backupInventory);
      return inside.ok ? ok(backupLoss(backupKeeper.inventory(), inside.value)) : inside;
    },
    'backups:restore': async ({ file, pin }, caller) => {
      const { connection } = caller;
      const proof = checkSecret(context, actingPerson(caller).id, { kind: 'pin', typed: pin });
      if (!proof.ok) return proof;
      const path = pathOf(connection, file);
      if (!path.ok) return path;
      // Before anybody is sent away: a backup that cannot be put back must not cost them their place.
      const checked = await checkBackup(path.value);
      if (!checked.ok) return fail(fileNamed(checked.error, basename(path.value)));
      // From here on the file is ours: everybody's files are dropped when the folder is closed.
      if (file.kind === 'unsealed') carried.claim(connection, file.id);
      const at = clock();
      let done: Result<PutBack, AppError> | null = null;
      try {
        await caller.reopen(async () => {
          done = await putBack({ folder: dataFolder, backup: path.value, at });
        });
      } finally {
        if (file.kind === 'unsealed') dropFile(path.value);
      }
      const put = done as Result<PutBack, AppError> | null;
      if (put === null) throw new Error('The folder was not changed');
      if (!put.ok) return put;
      log.write({ code: 'backups/restored', facts: { kept: put.value.kept ?? '-' } });
      return ok({ undo: put.value.kept, look: put.value.look });
    },
    'backups:delete': async ({ names }) => {
      const paths: string[] = [];
      for (const name of names) {
        const found = shelf.find(name);
        if (!found.ok) return found;
        paths.push(found.value.path);
      }
      // A good one stands before any goes.
      try {
        await backupKeeper.now();
      } catch (error) {
        const known = storageError(error, { folder });
        if (known === null) throw error;
        return fail(known);
      }
      for (const path of paths) rmSync(path, { force: true });
      return ok(null);
    },
    'backups:holding': async ({ person }) => ok(await shelf.holding(person)),
  };
}

/** The sentence about a damaged file names it, and nothing was set aside. */
function fileNamed(error: AppError, file: string): AppError {
  return error.code === 'storage/corrupt' ? appError('backups/altered', { file }) : error;
}
