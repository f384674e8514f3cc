import { openDatabase } from '../../electron/storage/open-database';
import { sealRepository } from '../../electron/storage/seal/seal-repository';
import { turnOn } from '../../electron/storage/seal/turn-seal';
import { wrapKey } from '../../electron/storage/seal/wrapped-key';

/** The passphrase of folders that tests encrypt. */
export const folderPassphrase = 'river old bridge grapefruit';

/** Encrypts the names of a data folder that nobody has open, unless they are encrypted already. */
export async function sealFolder(folder: string): Promise<void> {
  const opened = await openDatabase(folder, 0);
  if (!opened.ok) throw new Error(opened.error.code);
  const { close, database } = opened.value;
  if (sealRepository(database).find() === null) {
    const dataKey = Buffer.alloc(32, 7);
    const wraps = {
      passphrase: wrapKey('passphrase', dataKey, folderPassphrase),
      recovery: wrapKey('recovery', dataKey, 'AAAA'),
    };
    turnOn(database, dataKey, wraps, 0);
  }
  await close();
}
