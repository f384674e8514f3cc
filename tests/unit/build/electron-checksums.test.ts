import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../../..');
const jsonAt = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

test('the check sums are those of the pinned Electron', () => {
  const packaged = jsonAt(join(dirname(require.resolve('electron/package.json')), 'checksums.json'));
  const ours = jsonAt(join(root, 'build/config/electron-checksums.json'));
  expect(packaged).toMatchObject(ours);
});
