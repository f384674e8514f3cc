import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ok } from '#core/lib/result';

import { createUploads } from '../../../../../electron/services/files/uploads';
import { temporaryFolder } from '../../../../support/temporary-folder';

function bench() {
  const folder = join(temporaryFolder(), 'uploads');
  let given = 0;
  const uploads = createUploads(folder, () => `id-${(given += 1)}`);
  const begun = (connection: string, name: string, size: number): string => {
    const answer = uploads.begin(connection, name, size);
    return answer.ok ? answer.value : answer.error.code;
  };
  return { folder, uploads, begun };
}

const bytes = (text: string) => Buffer.from(text, 'utf8');
const failing = (code: string) =>
  expect.objectContaining({ error: expect.objectContaining({ code }) as unknown });

test('a file arrives part by part under an id of the host, whatever it is called', () => {
  const { begun, folder, uploads } = bench();
  const upload = begun('one', '../../etc/教材.docx', 6);
  expect(uploads.append('one', upload, 0, bytes('abc'))).toEqual({ ok: true, value: 3 });
  expect(uploads.fileOf('one', upload)).toEqual(failing('files/out-of-step'));
  expect(uploads.append('one', upload, 3, bytes('def'))).toEqual({ ok: true, value: 6 });
  const path = join(folder, upload);
  expect(uploads.fileOf('one', upload)).toEqual({
    ok: true,
    value: { path, name: '../../etc/教材.docx', size: 6 },
  });
  expect(readFileSync(path, 'utf8')).toBe('abcdef');
});

test('parts that do not follow, or go beyond the size that was told, are refused and change nothing', () => {
  const { begun, folder, uploads } = bench();
  const upload = begun('one', 'a', 4);
  uploads.append('one', upload, 0, bytes('ab'));
  for (const [at, text] of [
    [0, 'cd'],
    [3, 'd'],
    [2, 'cde'],
  ] as const) {
    expect(uploads.append('one', upload, at, bytes(text))).toEqual(failing('files/out-of-step'));
  }
  expect(readFileSync(join(folder, upload), 'utf8')).toBe('ab');
});

test('an upload is its connection’s alone, and goes with it', () => {
  const { begun, folder, uploads } = bench();
  const upload = begun('one', 'a', 2);
  const other = begun('two', 'b', 2);
  expect(uploads.append('two', upload, 0, bytes('ab'))).toEqual(failing('files/unknown-upload'));
  uploads.drop('two', upload);
  expect(uploads.fileOf('two', upload)).toEqual(failing('files/unknown-upload'));
  uploads.dropAll('one');
  expect(uploads.append('one', upload, 0, bytes('ab'))).toEqual(failing('files/unknown-upload'));
  expect(readdirSync(folder)).toEqual([other]);
});

test('a file that is worked on stays until the work is done, and is nobody’s once it was dropped', async () => {
  const { begun, folder, uploads } = bench();
  const upload = begun('one', 'a', 2);
  uploads.append('one', upload, 0, bytes('ab'));
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  const reading = uploads.use('one', upload, async ({ path }) => {
    await ended;
    return ok(readFileSync(path, 'utf8'));
  });
  uploads.drop('one', upload);
  expect(readdirSync(folder)).toEqual([upload]);
  expect(await uploads.use('one', upload, () => Promise.resolve(ok(null)))).toEqual(
    failing('files/unknown-upload'),
  );
  end();
  expect(await reading).toEqual({ ok: true, value: 'ab' });
  expect(readdirSync(folder)).toEqual([]);
});

test('a file is there again after work that failed, unless it was dropped', async () => {
  const { begun, folder, uploads } = bench();
  const upload = begun('one', 'a', 1);
  expect(await uploads.use('one', upload, () => Promise.resolve(ok(null)))).toEqual(
    failing('files/out-of-step'),
  );
  uploads.append('one', upload, 0, bytes('a'));
  const broken = () => Promise.reject(new Error('broken'));
  await expect(uploads.use('one', upload, broken)).rejects.toThrow('broken');
  expect(readdirSync(folder)).toEqual([upload]);
});

test('one window hands in a few files at a time', () => {
  const { begun } = bench();
  const answers = Array.from({ length: 9 }, () => begun('one', 'a', 1));
  expect(answers.at(-1)).toBe('files/too-many');
  expect(begun('two', 'a', 1)).not.toBe('files/too-many');
});

test('what an earlier host left behind is removed', () => {
  const folder = join(temporaryFolder(), 'uploads');
  mkdirSync(folder);
  writeFileSync(join(folder, 'left'), 'x');
  createUploads(folder, () => 'id');
  expect(existsSync(join(folder, 'left'))).toBe(false);
});
