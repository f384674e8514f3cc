import { blindIndexOf, checkValueOf, isDataKey } from '../../../../../electron/storage/seal/seal-keys';
import { unreadable } from '../../../../../electron/storage/seal/sealer';
import { createVault } from '../../../../../electron/storage/seal/vault';

const dataKey = Buffer.alloc(32, 5);

test('without a key names are as they are', () => {
  const vault = createVault();
  expect(vault.seal('people.name', 'a', '梁晓')).toBe('梁晓');
  expect(vault.open('people.name', 'a', '梁晓')).toBe('梁晓');
  expect(vault.blind('梁晓', '')).toBeNull();
  expect(vault.fits(checkValueOf(dataKey))).toBe(false);
  expect(() => vault.dataKey()).toThrow('no key');
});

test('with a key they are not, and the key that was handed in may be overwritten', () => {
  const vault = createVault();
  const handed = Buffer.from(dataKey);
  vault.keep(handed);
  handed.fill(0);
  const stored = vault.seal('people.name', 'a', '梁晓');
  expect(stored).not.toContain('梁晓');
  expect(vault.open('people.name', 'a', stored)).toBe('梁晓');
  expect(vault.fits(checkValueOf(dataKey))).toBe(true);
  expect(vault.fits(checkValueOf(Buffer.alloc(32, 6)))).toBe(false);
});

test('a damaged value is one value that cannot be read, and not the end of everything', () => {
  const vault = createVault();
  vault.keep(dataKey);
  expect(vault.open('people.name', 'a', 's1:damaged')).toBe(unreadable);
  expect(vault.open('versions.retiring_note', 'a', '')).toBe('');
});

test('forgetting overwrites the key where it lay', () => {
  const vault = createVault();
  vault.keep(dataKey);
  const held = vault.dataKey();
  vault.forget();
  expect([...held]).toEqual(Array.from({ length: 32 }, () => 0));
  expect(vault.fits(checkValueOf(dataKey))).toBe(false);
});

test('the check value tells the right key and nothing else', () => {
  expect(checkValueOf(dataKey)).toBe('c9X0l3iFtskEuFwSmIwHbEx6pXdhmWJRGo-nXhSY2bc');
  expect(isDataKey(dataKey, `${checkValueOf(dataKey)}A`)).toBe(false);
  expect(isDataKey(dataKey, '')).toBe(false);
});

test('the blind index holds those for the same whom the column of clear names holds for the same', () => {
  const blind = (name: string, unit: string) => blindIndexOf(dataKey, name, unit);
  expect(blind('Anna', 'Süd')).toBe(blind('ANNA', 'Su\u0308d'));
  expect(blind('梁', '晓')).not.toBe(blind('梁晓', ''));
  expect(blind('Ａnna', '')).not.toBe(blind('Anna', ''));
  expect(blindIndexOf(Buffer.alloc(32, 6), 'Anna', '')).not.toBe(blind('Anna', ''));
});
