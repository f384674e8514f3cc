import fc from 'fast-check';

import { breakLines } from '#core/daily/break-lines';

/** Chinese signs are two wide, Latin ones one. */
const measure = (text: string): number =>
  [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < 0x100 ? 1 : 2), 0);

test('no line begins with a mark that belongs to the one before, none ends with one that opens', () => {
  expect(breakLines('先停下，再问。', 6, measure)).toEqual(['先停', '下，再', '问。']);
  expect(breakLines('她说“别挂”就挂', 6, measure)).toEqual(['她说', '“别', '挂”就', '挂']);
});

test('figures and Latin words stay whole where a line can hold them', () => {
  expect(breakLines('请拨96110问一问', 8, measure)).toEqual(['请拨', '96110问', '一问']);
  expect(breakLines('a very-long-word-indeed', 8, measure)).toEqual(['a', 'very-lon', 'g-word-i', 'ndeed']);
});

test('line ends in a text are line ends; nothing at all is one empty line', () => {
  expect(breakLines('一\n二', 20, measure)).toEqual(['一', '二']);
  expect(breakLines('', 20, measure)).toEqual(['']);
});

test('nothing is lost but blanks at line ends, and no line is wider than it may be', () => {
  const signs = fc.constantFrom(...'您他她停问。，！？“”（）110 96110 ab');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 80 }), fc.integer({ min: 4, max: 40 }), (given, width) => {
      const text = given.join('');
      const lines = breakLines(text, width, measure);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      expect(lines.filter((line) => measure(line) > width)).toEqual([]);
    }),
  );
});
