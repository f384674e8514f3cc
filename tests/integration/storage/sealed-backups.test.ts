import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { sealBackup } from '../../../electron/storage/backup/seal-backup';
import { chunkBytes, headerBytes, tagBytes } from '../../../electron/storage/backup/sealed-header';
import { unsealBackup } from '../../../electron/storage/backup/unseal-backup';
import { temporaryFolder } from '../../support/temporary-folder';

const passphrase = '河边 旧桥 三点 柚子';
/** The cheapest cost that is taken on reading; what it costs is not what is tested here. */
const log2Cost = 14;

async function sealed(plain: Buffer) {
  const folder = temporaryFolder();
  const from = join(folder, 'from.db');
  const to = join(folder, 'sealed');
  writeFileSync(from, plain);
  await sealBackup({ from, to, passphrase, random: randomBytes, log2Cost });
  return { folder, bytes: readFileSync(to) };
}

async function opened(bytes: Buffer, typed = passphrase, largest?: number) {
  const folder = temporaryFolder();
  const from = join(folder, 'sealed');
  const to = join(folder, 'opened');
  writeFileSync(from, bytes);
  const answer = await unsealBackup({
    from,
    to,
    passphrase: typed,
    ...(largest === undefined ? {} : { largest }),
  });
  const code = answer.ok ? 'ok' : answer.error.code;
  // Whatever happened, nothing but the one file was written, and that only where all was well.
  expect(readdirSync(folder).sort()).toEqual(answer.ok ? ['opened', 'sealed'] : ['sealed']);
  return { code, plain: existsSync(to) ? readFileSync(to) : null };
}

describe('an encrypted backup', () => {
  it.each([0, 1, chunkBytes, chunkBytes * 3 + 17])('of %i bytes is read again as it was', async (length) => {
    const plain = randomBytes(length);
    const { bytes } = await sealed(plain);
    const { code, plain: back } = await opened(bytes);
    expect(code).toBe('ok');
    expect(back?.equals(plain)).toBe(true);
  });

  it('is another file each time, and shows nothing of what it holds', async () => {
    const plain = Buffer.from('SQLite format 3 梁晓霜'.repeat(50));
    const [one, other] = [await sealed(plain), await sealed(plain)];
    expect(one.bytes.equals(other.bytes)).toBe(false);
    expect(one.bytes.includes('SQLite')).toBe(false);
    expect(one.bytes.includes(gzipSync(plain).subarray(10, 30))).toBe(false);
  });

  it('is told apart: wrong passphrase, foreign, newer, altered', async () => {
    const { bytes } = await sealed(randomBytes(5000));
    const changed = (at: number, value: number) => {
      const copy = Buffer.from(bytes);
      copy[at] = value;
      return copy;
    };
    expect((await opened(bytes, 'something else')).code).toBe('backups/wrong-passphrase');
    expect((await opened(Buffer.from('a letter to the editor, long enough to hold a header'))).code).toBe(
      'backups/not-a-backup',
    );
    expect((await opened(Buffer.alloc(0))).code).toBe('backups/not-a-backup');
    expect((await opened(changed(8, 2))).code).toBe('backups/newer-format');
    expect((await opened(changed(8, 0))).code).toBe('backups/altered');
    // A cost that would take a gigabyte, or none at all, is refused before anything is worked out.
    expect((await opened(changed(9, 30))).code).toBe('backups/altered');
    expect((await opened(changed(9, 1))).code).toBe('backups/altered');
    expect((await opened(changed(headerBytes + 40, 0 ^ (bytes[headerBytes + 40] ?? 0) ^ 1))).code).toBe(
      'backups/altered',
    );
  });

  it('cut off, reordered, doubled or added to is refused', async () => {
    const { bytes } = await sealed(randomBytes(chunkBytes * 2 + 500));
    const whole = chunkBytes + tagBytes;
    const head = bytes.subarray(0, headerBytes);
    const [one, two, rest] = [0, 1, 2].map((number) =>
      bytes.subarray(headerBytes + number * whole, headerBytes + (number + 1) * whole),
    ) as [Buffer, Buffer, Buffer];
    const broken = [
      [head],
      [head, one],
      [head, one, two],
      [head, two, one, rest],
      [head, one, one, two, rest],
      [head, one, two, rest, rest],
      [head, one, two, rest, Buffer.from('more')],
      [head, rest],
      [bytes.subarray(0, bytes.length - 1)],
      [bytes.subarray(0, headerBytes + 5)],
      [bytes.subarray(0, headerBytes - 3)],
    ];
    for (const parts of broken) expect((await opened(Buffer.concat(parts))).code).toBe('backups/altered');
  });

  it('that unpacks to more than may be is stopped there', async () => {
    const { bytes } = await sealed(Buffer.alloc(2_000_000));
    expect(bytes.length).toBeLessThan(10_000);
    expect((await opened(bytes, passphrase, 1_000_000)).code).toBe('backups/too-large');
    expect((await opened(bytes, passphrase, 2_000_000)).code).toBe('ok');
  });
});
