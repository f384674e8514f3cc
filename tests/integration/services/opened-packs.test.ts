import { execFileSync } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { largestUpload } from '#core/bridge/file-channels';

import { ask, testHost, told } from '../../support/test-host';
import { exported } from '../../support/test-packs';
import { signedIn } from '../hosts/contract/contract-stage';
import { temporaryFolder } from '../../support/temporary-folder';

/** A pack that was double-clicked: by the way of an upload, once, and only what a file can be. */

async function desk() {
  let waiting: string | null = null;
  const host = await testHost({
    takeOpened: () => {
      const path = waiting;
      waiting = null;
      return path;
    },
  });
  const { window } = await signedIn(host.connect());
  return { window, open: (path: string) => void (waiting = path), place: temporaryFolder() };
}

test('the pack becomes an upload of the window that asks, and is looked at like any other', async () => {
  const { open, place, window } = await desk();
  const { bytes } = await exported(window);
  const path = join(place, '十月 包.qzpack');
  writeFileSync(path, bytes);
  open(path);
  const opened = await told(window, 'packs:take-opened', {});
  expect(opened).toMatchObject({ name: '十月 包.qzpack', size: bytes.length });
  expect(await told(window, 'packs:preview', { upload: opened?.upload ?? '' })).toMatchObject({
    title: '十月包',
    bytes: bytes.length,
  });
  expect(await told(window, 'packs:take-opened', {})).toBeNull();
});

test('what is longer than one part arrives whole', async () => {
  const { open, place, window } = await desk();
  const path = join(place, 'a.qzpack');
  writeFileSync(path, Buffer.alloc(500_001, 'x'));
  open(path);
  const opened = await told(window, 'packs:take-opened', {});
  expect(opened?.size).toBe(500_001);
  // Read to its end and found to be no pack: an upload that lacked a part would be out of step.
  expect(await ask(window, 'packs:preview', { upload: opened?.upload ?? '' })).toMatchObject({
    error: { code: 'packs/not-a-pack' },
  });
});

test.each<[string, (path: string) => void, string]>([
  ['is gone', () => undefined, 'files/unreadable'],
  ['is a folder', (path) => void mkdirSync(path), 'files/unreadable'],
  ['is a pipe that nobody writes to', (path) => void execFileSync('mkfifo', [path]), 'files/unreadable'],
  ['is empty', (path) => void writeFileSync(path, ''), 'packs/not-a-pack'],
  [
    'is endless',
    (path) => {
      writeFileSync(path, '');
      truncateSync(path, largestUpload + 1);
    },
    'packs/too-large',
  ],
])('a pack that %s is refused with a reason, and nothing is kept', async (_case, make, code) => {
  const { open, place, window } = await desk();
  const path = join(place, 'a.qzpack');
  make(path);
  open(path);
  expect(await ask(window, 'packs:take-opened', {})).toMatchObject({ ok: false, error: { code } });
  expect(await told(window, 'packs:take-opened', {})).toBeNull();
});
