import { newRecoveryCode, plainRecoveryCode } from '../../../../../electron/services/people/recovery-code';

describe('a recovery code', () => {
  it('is five groups of four signs that nobody confuses', () => {
    const code = newRecoveryCode((count) => new Uint8Array(count).map((_, index) => index * 11));
    expect(code).toMatch(/^[34679ACDEFGHJKMNPQRTUWXY]{4}(-[34679ACDEFGHJKMNPQRTUWXY]{4}){4}$/);
  });

  it('draws again for bytes that would make some signs likelier', () => {
    let draws = 0;
    const code = newRecoveryCode((count) => new Uint8Array(count).fill(draws++ === 0 ? 240 : 0));
    expect(code).toBe('3333-3333-3333-3333-3333');
    expect(draws).toBe(2);
  });

  it('is read whatever case, blanks, hyphens or full-width signs it was typed with', () => {
    expect(plainRecoveryCode(' ａcd３ 4679—acde ')).toBe('ACD34679ACDE');
  });
});
