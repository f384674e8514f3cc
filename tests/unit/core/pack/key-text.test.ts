import fc from 'fast-check';

import { keyFingerprint, keyLines, readKeyLines } from '#core/pack/key-text';

const bytes = fc.uint8Array({ minLength: 76, maxLength: 76 });

test('what stands on paper is read back, whatever the spacing and the case', () => {
  fc.assert(
    fc.property(bytes, fc.constantFrom('\n', ' ', ''), (key, joint) => {
      const text = keyLines(key).join(joint);
      expect(readKeyLines(text.toLowerCase(), 76)).toEqual({ ok: true, value: key });
      expect(readKeyLines(text.replace(/0/g, 'O').replace(/1/g, 'l'), 76)).toEqual({ ok: true, value: key });
    }),
  );
});

test('a slip of the pen is nearly always told with its line', () => {
  let told = 0;
  let all = 0;
  fc.assert(
    fc.property(bytes, fc.nat(3), fc.nat(30), (key, line, at) => {
      const lines = [...keyLines(key)];
      const text = lines[line] ?? '';
      const place = Math.min(at, text.length - 1);
      if (text[place] === ' ') return;
      const other = text[place] === '7' ? '8' : '7';
      lines[line] = text.slice(0, place) + other + text.slice(place + 1);
      const read = readKeyLines(lines.join('\n'), 76);
      all += 1;
      if (!read.ok && read.line === line + 1) told += 1;
    }),
    { numRuns: 400 },
  );
  expect(told / all).toBeGreaterThan(0.9);
});

test('a fingerprint is short, in groups, and another for another key', () => {
  const print = keyFingerprint(new Uint8Array(32).fill(1));
  expect(print).toMatch(/^([0-9A-Z]{4} ){4}[0-9A-Z]{4}$/);
  expect(print).not.toBe(keyFingerprint(new Uint8Array(32).fill(2)));
});
