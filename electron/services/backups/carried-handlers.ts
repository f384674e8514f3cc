import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';

import { appError } from '#core/bridge/app-error';
import { fetchedPart } from '#core/bridge/backup-channels';
import { fail, ok } from '#core/lib/result';
import { passphraseProblem } from '#core/seal/passphrase-rules';

import { checkBackup } from '../../storage/backup/describe-backup';
import { sealBackup } from '../../storage/backup/seal-backup';
import { unsealBackup } from '../../storage/backup/unseal-backup';
import { storageError } from '../../storage/storage-error';
import { timeStamp } from '../../storage/time-stamp';
import { dropFile } from '../files/drop-file';
import type { Answer, Handlers } from '../handlers';
import type { HostContext } from '../host-context';
import { oneAfterAnother } from '../threads/one-after-another';
import type { CarriedChannel } from './backup-handlers';

/** Backups as encrypted files: made and fetched in parts, handed in and opened. */
export function carriedHandlers(context: HostContext): Handlers<CarriedChannel> {
  const { backupKeeper, carried, clock, dataFolder, randomBytes, uploads } = context;

  /** One at a time: each takes 128 MB for its key. */
  const turn = oneAfterAnother((work: () => Promise<void>) => work());
  const inTurn = async <T>(path: string, work: () => Promise<Answer<T>>): Promise<Answer<T>> => {
    let done: Answer<T> = fail(appError('host/stopped'));
    try {
      await turn(async () => {
        done = await work();
      });
    } catch (error) {
      const known = storageError(error, { folder: dataFolder });
      if (known === null) {
        dropFile(path);
        throw error;
      }
      done = fail(known);
    }
    if (!done.ok) dropFile(path);
    return done;
  };

  return {
    'backups:seal': async ({ passphrase }, { connection }) => {
      if (passphraseProblem(passphrase) !== null) return fail(appError('seal/weak-passphrase'));
      const { id, path } = carried.place();
      const made = await inTurn(path, async () => {
        const from = await backupKeeper.now();
        return ok(await sealBackup({ from, to: path, passphrase, random: randomBytes }));
      });
      if (!made.ok) return made;
      carried.keep(connection, id);
      const name = `quandezhu-${timeStamp(clock())}.qdzbak`;
      return ok({ download: id, name, size: statSync(path).size });
    },
    'backups:fetch': async ({ at, download }, { connection }) => {
      const path = carried.pathOf(connection, download);
      if (path === null) return fail(appError('backups/unknown-backup'));
      const file = await open(path, 'r');
      try {
        const part = Buffer.alloc(fetchedPart);
        const { bytesRead } = await file.read(part, 0, part.length, at);
        return ok({ base64: part.subarray(0, bytesRead).toString('base64') });
      } finally {
        await file.close();
      }
    },
    'backups:unseal': ({ passphrase, upload }, { connection }) =>
      uploads.use(connection, upload, async (handed) => {
        const { id, path } = carried.place();
        const opened = await inTurn(path, async () => {
          const unsealed = await unsealBackup({ from: handed.path, to: path, passphrase });
          if (!unsealed.ok) return unsealed;
          const look = await checkBackup(path);
          if (look.ok) return look;
          return fail(look.error.code === 'storage/corrupt' ? appError('backups/altered') : look.error);
        });
        if (!opened.ok) return opened;
        const isWanted = uploads.fileOf(connection, upload);
        if (!isWanted.ok) {
          // Whoever asked has gone: what was unsealed would lie there readable, and nobody's.
          dropFile(path);
          return isWanted;
        }
        carried.keep(connection, id);
        uploads.drop(connection, upload);
        return ok({ id, look: opened.value });
      }),
    'backups:drop': ({ id }, { connection }) => {
      carried.drop(connection, id);
      return ok(null);
    },
  };
}
