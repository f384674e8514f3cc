import { acquireFolderLock } from '../../../electron/storage/folder-lock';

/** Takes a data folder, announces an address, says so, and holds it until it is killed. */
async function main(): Promise<void> {
  const [folder = '', address = ''] = process.argv.slice(2);
  const lock = await acquireFolderLock(folder);
  if (lock.ok && address !== '') lock.value.announce(address);
  console.log(JSON.stringify(lock.ok ? { held: true } : { held: false, error: lock.error }));
  // Reading keeps the process alive; nobody will ever write. The lock is kept in hand by it: a database that nothing holds on to
  // may be collected, and closes itself then.
  process.stdin.on('end', () => lock.ok && lock.value.release()).resume();
}

void main();
