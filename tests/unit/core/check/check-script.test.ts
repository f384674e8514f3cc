import { describe, expect, it } from '@jest/globals';

import { checkScript } from '#core/check/check-script';
import { scriptSchema } from '#core/script/script-schema';

import { smallCase } from '../../../support/small-case';

describe('the checks of a script', () => {
  it('find no error in a sound case', () => {
    expect(
      checkScript(smallCase.script, smallCase.ruleset).filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
  });

  it('never throw, whatever single field of a sound case is left out', () => {
    const document = smallCase.scriptDocument as Record<string, unknown>;
    for (const key of Object.keys(document)) {
      const { [key]: _, ...rest } = document;
      void _;
      const parsed = scriptSchema.safeParse(rest);
      if (parsed.success) expect(Array.isArray(checkScript(parsed.data, smallCase.ruleset))).toBe(true);
      else expect(parsed.error.issues.length).toBeGreaterThan(0);
    }
  });
});
