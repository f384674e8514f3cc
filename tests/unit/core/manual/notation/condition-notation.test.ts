import fc from 'fast-check';

import { conditionNotation } from '#core/manual/notation/condition-notation';
import { readCondition } from '#core/manual/notation/read-condition';
import type { Condition } from '#core/script/condition-schema';
import { arbitraryCondition } from '../../../../support/arbitrary-condition';

const example: Condition = {
  trust: { lt: 35 },
  knows: ['sms-code', 'lent-card'],
  disposition: ['scared', 'polite'],
  any: [{ emotion: { gte: 80 }, flags: ['called'] }, { slips: { gt: 1 } }],
  not: { done: ['A03'] },
};

/** As JSON keeps it: what is not there is not told from what is undefined. */
const plain = (condition: Condition): unknown => JSON.parse(JSON.stringify(condition));

describe('a condition in the notation of the tables', () => {
  it('is written so that an instructor can read it', () => {
    expect(conditionNotation(example, 'zh')).toBe(
      '信任<35 且 已知:sms-code、lent-card 且 性情:scared/polite 且 ((情绪强度≥80 且 已标:called) 或 失误次数>1) 且 非(已做:A03)',
    );
    expect(conditionNotation({ not: { knowsNot: ['x'] }, minutes: { gte: 5, lt: 20 } }, 'en')).toBe(
      'Minutes passed≥5 and Minutes passed<20 and not(Not known:x)',
    );
    expect(conditionNotation({}, 'zh')).toBe('总是');
  });

  it('is read back as the very same condition, in both languages', () => {
    fc.assert(
      fc.property(
        arbitraryCondition,
        fc.constantFrom('zh' as const, 'en' as const),
        (condition, language) => {
          const read = readCondition(conditionNotation(condition, language));
          expect(read.ok ? plain(read.value) : read.error).toEqual(plain(condition));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is read back whatever marks an id has, full-width quotes and backslashes too', () => {
    for (const id of ['＂', 'a＼', '"', '\\', '“好”', '，', 'none-of-them', ' ']) {
      const condition = { disposition: [id] };
      expect(readCondition(conditionNotation(condition, 'zh'))).toEqual({ ok: true, value: condition });
    }
  });

  it('is read as people write it', () => {
    const written = '信任＜３５ 且（已知：a,b　或 情绪强度>=80） 且 trust>10';
    expect(readCondition(written)).toEqual({
      ok: true,
      value: { trust: { lt: 35, gt: 10 }, any: [{ knows: ['a', 'b'] }, { emotion: { gte: 80 } }] },
    });
    expect(readCondition('已标:a 或 已标:b')).toMatchObject({ value: { any: [{}, {}] } });
    expect(readCondition('非(已标:a 或 已标:b)')).toMatchObject({ value: { not: { any: [{}, {}] } } });
  });

  it.each([
    ['', 0],
    ['信任<', 3],
    ['信任<35 且', 7],
    ['信任<35 且 信任<20', 13],
    ['信任<35 闲话', 6],
    ['已做:A99', 6],
    ['(信任<35', 6],
  ])('that cannot be read, %j, says how far it was understood', (text, at) => {
    expect(readCondition(text)).toEqual({ ok: false, error: { at } });
  });

  it('is given up when it is nested beyond all reason', () => {
    expect(readCondition('('.repeat(50_000))).toMatchObject({ ok: false });
    expect(readCondition('非('.repeat(50_000))).toMatchObject({ ok: false });
  });

  it('is read from any text without a crash', () => {
    const words = fc.constantFrom(
      '信任',
      '<',
      '5',
      '且',
      '或',
      '非',
      '(',
      ')',
      '已知',
      ':',
      'a',
      '"',
      '、',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 3 }))), (parts) => {
        const text = parts.join('');
        const read = readCondition(text);
        if (read.ok) expect(readCondition(conditionNotation(read.value, 'zh'))).toEqual(read);
        else expect(read.error.at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
