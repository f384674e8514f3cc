import { countLines, textWidth } from '#core/courseware/deck/text-measure';

describe('textWidth', () => {
  it('takes a Chinese character and its marks as one em, the rest as about half', () => {
    expect(textWidth('劝得住，')).toBe(4);
    expect(textWidth('“好”')).toBe(3);
    expect(textWidth('abcd')).toBeCloseTo(2.2);
    expect(textWidth('110')).toBeCloseTo(1.98);
    expect(textWidth('👮')).toBe(1.4);
  });
});

describe('countLines', () => {
  it('fills lines with Chinese characters', () => {
    expect(countLines('一二三四五六七八九十', 5)).toBe(2);
    expect(countLines('一二三四五六七八九十一', 5)).toBe(3);
    expect(countLines('', 5)).toBe(1);
  });

  it('begins no line with a full stop and ends none with an opening quotation mark', () => {
    // 五 goes down with its mark: four and two.
    expect(countLines('一二三四五。', 5)).toBe(2);
    expect(countLines('一二三四“五六”', 5)).toBe(2);
    expect(countLines('一二三四五。一二三四', 5)).toBe(3);
  });

  it('keeps words whole, and breaks one that is longer than a line', () => {
    expect(countLines('hello world', 4)).toBe(2);
    expect(countLines('w'.repeat(40), 5)).toBe(5);
    expect(countLines('他说w'.padEnd(23, 'w'), 5)).toBe(4);
  });

  it('counts the lines of every paragraph', () => {
    expect(countLines('一二三\n四', 5)).toBe(2);
  });
});
