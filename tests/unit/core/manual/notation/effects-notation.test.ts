import fc from 'fast-check';

import { conditionalEffectsNotation, effectsNotation } from '#core/manual/notation/effects-notation';
import { readConditionalEffects, readEffects } from '#core/manual/notation/read-effects';
import { arbitraryCondition, arbitraryDraftEffects } from '../../../../support/arbitrary-condition';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const language = fc.constantFrom('zh' as const, 'en' as const);

describe('effects in the notation of the tables', () => {
  it('are written so that an instructor can read them', () => {
    const effects = {
      trust: 10,
      belief: -15,
      discloses: ['lent-card', 'b'],
      loses: 3000,
      secures: 'all',
      minutes: 2,
    };
    expect(effectsNotation(effects as never, 'zh')).toBe(
      '信任+10，骗局信念-15，得知:lent-card、b，损失3000元，保住全部，用时2分钟',
    );
    expect(effectsNotation(effects as never, 'en')).toBe(
      'Trust+10, Belief in the scam-15, discloses:lent-card & b, loses 3000 yuan, secures all, takes 2 min',
    );
    expect(effectsNotation({}, 'zh')).toBe('不变');
  });

  it('are read back as the very same effects, in both languages', () => {
    fc.assert(
      fc.property(arbitraryDraftEffects, language, (effects, spoken) => {
        const read = readEffects(effectsNotation(effects, spoken));
        expect(read.ok ? plain(read.value) : read.error).toEqual(plain(effects));
      }),
      { numRuns: 100 },
    );
  });

  it('are read with their conditions, line by line', () => {
    const part = fc.record(
      { when: arbitraryCondition, effects: arbitraryDraftEffects },
      { requiredKeys: ['effects'] },
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 3 }), language, (parts, spoken) => {
        const read = readConditionalEffects(conditionalEffectsNotation(parts, spoken));
        expect(read.ok ? plain(read.value) : read.error).toEqual(plain(parts));
      }),
      { numRuns: 60 },
    );
    expect(conditionalEffectsNotation([{ when: { slips: { gte: 2 } }, effects: { trust: -5 } }], 'zh')).toBe(
      '若 失误次数≥2：信任-5',
    );
  });

  it.each(['', '信任', '信任+5，信任+5', '得知 a', '做到:A77', '信任+5 另外'])(
    'that cannot be read are refused: %j',
    (text) => expect(readEffects(text).ok).toBe(false),
  );

  it('say which line cannot be read', () => {
    expect(readConditionalEffects('信任+5\n\n若 信任：+5')).toEqual({ ok: false, error: { line: 2 } });
  });
});
