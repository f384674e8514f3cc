import { findPersonalData } from '#core/check/personal-data/find-personal-data';

/** What is found in one text, as kind and the words themselves. */
function found(text: string): readonly (readonly [kind: string, words: string])[] {
  return findPersonalData([{ path: ['summary'], text }]).map(({ at, kind, length }) => [
    kind,
    text.slice(at, at + length),
  ]);
}

describe('what might be a real person’s data', () => {
  test.each([
    ['identity-number', '身份证是110101199003071233吗', '110101199003071233'],
    ['identity-number', '号码 110101 19900307 1233', '110101 19900307 1233'],
    ['identity-number', '１１０１０１１９９００３０７１２３３', '１１０１０１１９９００３０７１２３３'],
    ['identity-number', '老证110101900307123还在', '110101900307123'],
    ['phone', '您打13812345678。', '13812345678'],
    ['phone', '电话138 1234 5678', '138 1234 5678'],
    ['phone', '手机：138-1234-5678', '138-1234-5678'],
    ['phone', '+86 13812345678', '+86 13812345678'],
    ['phone', '１３８１２３４５６７８', '１３８１２３４５６７８'],
    ['landline', '座机010-62345678', '010-62345678'],
    ['landline', '座机（0571）8765 4321', '（0571）8765 4321'],
    ['landline', '057187654321', '057187654321'],
    ['bank-card', '转到6217001234567890122这张卡', '6217001234567890122'],
    ['bank-card', '卡号 6228 4800 1234 5671', '6228 4800 1234 5671'],
    ['plate', '一辆京A12345停着', '京A12345'],
    ['plate', '粤B·D12345', '粤B·D12345'],
    ['plate', '沪AD12345', '沪AD12345'],
    ['email', '发到li.ming@example.com就行', 'li.ming@example.com'],
    ['wechat-or-qq', '加我微信号：fish_2019', '微信号：fish_2019'],
    ['wechat-or-qq', 'QQ 123456789', 'QQ 123456789'],
  ])('finds %s in “%s”', (kind, text, words) => {
    expect(found(text)).toEqual([[kind, words]]);
  });

  test.each([
    '转了138000块，还差50000元',
    '一共是13800000000元',
    '先打110，再打96110，最后打12381',
    '09:40接到，2026-11-23 18:30回访',
    '尾号5678的卡，手机138****1234',
    '身份证110101********1233',
    '110101199003071234', // wrong check digit
    '6217001234567890121', // wrong check digit
    '999999199003071233', // no such region
    '110101199013071236', // no thirteenth month
    '第15 20 25 30 35 4题',
    '民警的警号是 004512',
    '云南那边、新B2024版、青团',
    '微信WeChat和支付宝',
    'QQ群里有200人',
    '圆周率3.14159265358979',
    '客服热线400-820-8820',
  ])('finds nothing in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds every one of several in one text, in order, each once', () => {
    expect(found('13812345678 13987654321，邮箱13812345678@example.com')).toEqual([
      ['phone', '13812345678'],
      ['phone', '13987654321'],
      ['email', '13812345678@example.com'],
    ]);
  });

  it('says in which text it stands, and leaves the text as it is', () => {
    expect(
      findPersonalData([
        { path: ['title'], text: '没有' },
        { path: ['alert', 'known', 1], text: '儿子13812345678' },
      ]),
    ).toEqual([{ kind: 'phone', path: ['alert', 'known', 1], text: '儿子13812345678', at: 2, length: 11 }]);
  });
});
