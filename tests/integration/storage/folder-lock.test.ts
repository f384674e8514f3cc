import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { acquireFolderLock } from '../../../electron/storage/folder-lock';
import { runChild } from '../../support/run-child';
import { temporaryFolder } from '../../support/temporary-folder';

async function held(folder: string) {
  const lock = await acquireFolderLock(folder);
  if (!lock.ok) throw new Error(JSON.stringify(lock.error));
  return lock.value;
}

describe('the lock of a data folder', () => {
  it('is refused to a second taker, with the address that the first announced', async () => {
    const folder = temporaryFolder();
    const first = await held(folder);
    expect(await acquireFolderLock(folder)).toEqual({
      ok: false,
      error: { code: 'storage/folder-in-use', facts: { folder, address: '' } },
    });
    first.announce('http://127.0.0.1:4100/');
    expect(await acquireFolderLock(folder)).toEqual({
      ok: false,
      error: { code: 'storage/folder-in-use', facts: { folder, address: 'http://127.0.0.1:4100/' } },
    });
    first.release();
    first.release();
    (await held(folder)).release();
  });

  it('is let go by the system when its process is killed, and the old announcement goes with it', async () => {
    const folder = temporaryFolder();
    const child = runChild('hold-folder.ts', [folder, 'http://127.0.0.1:4200/']);
    expect(await child.next()).toEqual({ held: true });
    expect(await acquireFolderLock(folder)).toMatchObject({
      error: { code: 'storage/folder-in-use', facts: { address: 'http://127.0.0.1:4200/' } },
    });
    await child.kill('SIGKILL');
    const lock = await held(folder);
    expect(existsSync(join(folder, 'host.json'))).toBe(false);
    lock.release();
  });

  it('is told as a folder that cannot be written to, where there can be none', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const folder = join(file, 'inside');
    expect(await acquireFolderLock(folder)).toEqual({
      ok: false,
      error: { code: 'storage/read-only', facts: { folder } },
    });
  });
});
