import { hashCost, hashSecret, isSecret } from '../../../../../electron/services/people/secret-hash';

const salt = new Uint8Array(16).fill(7);

describe('a stored PIN', () => {
  const stored = hashSecret('2468', salt, hashCost.pin);

  it('knows the right one and no other', () => {
    expect([isSecret('2468', stored), isSecret('2469', stored), isSecret('', stored)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('neither holds the PIN nor looks the same under another salt', () => {
    expect(stored).not.toContain('2468');
    expect(hashSecret('2468', new Uint8Array(16), hashCost.pin)).not.toBe(stored);
  });

  it('is known again whatever it cost when it was made', () => {
    expect(isSecret('ACDE', hashSecret('ACDE', salt, hashCost.recoveryCode))).toBe(true);
  });

  it('of an unknown make lets nobody in', () => {
    expect(isSecret('2468', 'plain$2468')).toBe(false);
  });
});
