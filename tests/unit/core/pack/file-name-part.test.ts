import { fileNamePart } from '#core/pack/file-name-part';

test.each([
  ['城北分局（反诈中心）', '城北分局（反诈中心）'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a:b*c?"d"<e>|f', 'a-b-c-d-e-f'],
  ['一 二\t三\n四', '一-二-三-四'],
  ['CON', '_CON'],
  ['...', '_'],
  ['', '_'],
])('%j becomes %j, which every system takes', (text, part) => {
  expect(fileNamePart(text)).toBe(part);
});

test('a long name is cut', () => {
  expect([...fileNamePart('长'.repeat(100))]).toHaveLength(40);
});
