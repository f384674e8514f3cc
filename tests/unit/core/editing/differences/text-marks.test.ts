import fc from 'fast-check';

import { textMarks } from '#core/editing/differences/text-marks';

/** Marks as one text: `[-removed-]`, `[+added+]`. */
function spelt(before: string, after: string): string {
  return textMarks(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}+]` : `[-${text}-]`))
    .join('');
}

describe('what changed in a text', () => {
  test.each([
    ['您自己拨110核一下。', '您自己拨96110核一下。', '您自己拨[-110-][+96110+]核一下。'],
    ['先别转。', '先别急着转。', '先别[+急着+]转。'],
    ['先别急着转。', '先别转。', '先别[-急着-]转。'],
    ['一样的话', '一样的话', '一样的话'],
    ['', '新写的', '[+新写的+]'],
    ['划掉的', '', '[-划掉的-]'],
    ['下载 ToDesk 看看', '下载 QQ 看看', '下载 [-ToDesk-][+QQ+] 看看'],
  ])('from “%s” to “%s”', (before, after, marks) => {
    expect(spelt(before, after)).toBe(marks);
  });

  it('does not break a change up for one word that happened to stay', () => {
    expect(spelt('他说是真的吗', '你讲是假的吧')).toBe('[-他说是真的吗-][+你讲是假的吧+]');
  });

  it('marks long texts with nothing in common as replaced', () => {
    const [before, after] = ['甲'.repeat(1500), '乙'.repeat(1500)];
    expect(spelt(before, after)).toBe(`[-${before}-][+${after}+]`);
  });

  it('always adds up to the text before and the text after', () => {
    const text = fc.string({
      unit: fc.constantFrom('您', '别', '转', '1', 'a', ' ', '，', '👮'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const marks = textMarks(before, after);
        const without = (kind: string) =>
          marks
            .filter((mark) => mark.kind !== kind)
            .map((mark) => mark.text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });
});
