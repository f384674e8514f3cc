import fc from 'fast-check';

import { conditionText } from '#core/script-words/condition-text';
import { effectsText } from '#core/script-words/effects-text';
import { plainNames } from '#core/script-words/script-names';
import { arbitraryEffects } from '../../../support/arbitrary-script';

const names = { ...plainNames, fact: (id: string) => (id === 'code' ? '短信验证码' : id) };

test('a condition is said in words, with the names that the script gives', () => {
  const condition = {
    trust: { lt: 35 },
    knows: ['code'],
    duty: ['grid' as const],
    any: [{ slips: { gte: 2 } }, { not: { flags: ['asked'] } }],
  };
  expect(conditionText(condition, 'zh', names)).toBe(
    '信任低于 35，已知：短信验证码，身份是 网格员，（失误次数不低于 2 或 并非（有标记：asked））',
  );
  expect(conditionText(condition, 'en', names)).toBe(
    'Trust below 35, known: 短信验证码, duty Grid worker, (Slips at least 2 or not (flagged: asked))',
  );
});

test('a condition that asks nothing holds always', () => {
  expect(conditionText({}, 'zh')).toBe('任何时候');
});

test('effects are said in words, losses with their amount', () => {
  const effects = { trust: 10, belief: -15, discloses: ['code'], loses: 'all' as const, minutes: 3 };
  expect(effectsText(effects, 'zh', names)).toBe(
    '信任 +10，骗局信念 −15，得知：短信验证码，损失 全部，用时 3 分钟',
  );
  expect(effectsText({ secures: 20_000 }, 'en')).toBe('secures 20,000 yuan');
  expect(effectsText({}, 'zh')).toBe('没有变化');
});

test('nothing that effects change is left unsaid', () => {
  fc.assert(
    fc.property(arbitraryEffects, (effects) => {
      const parts = Object.values(effects).filter((value) => value !== undefined).length;
      const said = effectsText(effects, 'zh').split('，').length;
      expect(said).toBe(Math.max(1, parts));
    }),
  );
});
