import { openDatabase } from '../../../electron/storage/open-database';
import { sealRepository } from '../../../electron/storage/seal/seal-repository';
import { sweep } from '../../../electron/storage/seal/sweep';
import { turnOff, turnOn } from '../../../electron/storage/seal/turn-seal';
import { wrapKey } from '../../../electron/storage/seal/wrapped-key';

/** Turns the encryption of a folder on and off without end, under a key that the test knows; says before each turn which one. Killing it at any moment is the test. */
async function main(): Promise<void> {
  const [folder = '', key = '', secret = ''] = process.argv.slice(2);
  const opened = await openDatabase(folder, 0);
  if (!opened.ok) throw new Error(opened.error.code);
  const { database } = opened.value;
  const dataKey = Buffer.from(key, 'hex');
  const recovery = wrapKey('recovery', dataKey, secret);
  for (let turn = 0; ; turn += 1) {
    console.log(JSON.stringify({ turn }));
    if (sealRepository(database).find() === null)
      turnOn(database, dataKey, { passphrase: recovery, recovery }, 0);
    else turnOff(database, dataKey);
    sweep(database);
    // The word gets out between two turns.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

void main();
