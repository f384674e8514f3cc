import { describe, expect, it } from '@jest/globals';

import { checkLanguage } from '#core/check/language/check-language';
import type { ProblemCode } from '#core/check/problem-messages';
import { pathText, type ScriptProblem } from '#core/check/script-problem';
import type { Script } from '#core/script/script-schema';

import { smallCase } from '../../../support/small-case';

type Move = Script['scenes'][number]['nodes'][number]['moves'][number];

/** The small case with other words in one move of its first node. */
function saying(line: string, change: (move: Move) => void = () => undefined): readonly ScriptProblem[] {
  const script = structuredClone(smallCase.script);
  const move = script.scenes[0]?.nodes[0]?.moves[0];
  if (move === undefined) throw new Error('no move');
  move.lines = { a: line };
  change(move);
  return checkLanguage(script);
}

function codesAt(found: readonly ScriptProblem[], place: string): readonly ProblemCode[] {
  return found.filter(({ at }) => pathText(at.path).startsWith(place)).map(({ code }) => code);
}

const line = 'scenes[0].nodes[0].moves[0].lines.a';

/** What must be caught, and what is so near that it must not be. */
const pairs: readonly (readonly [ProblemCode, bad: string, good: string])[] = [
  ['language/too-long', '您先听我说。'.repeat(14), '您先听我说。'.repeat(5)],
  [
    'language/no-breath',
    '您把刚才那个人怎么跟您说的从头到尾再跟我慢慢讲一遍好不好我就在这儿听着您讲一点也不着急啊',
    '您把那个人怎么说的，从头讲一遍。我在这儿听着，不着急。',
  ],
  ['language/written-word', '您是否还在线上？', '您是不是还在线上？'],
  ['language/forbidden-phrase', '验证码告诉我，我帮您看。', '验证码谁要都别给，也别告诉我。'],
  ['language/forbidden-phrase', '钱肯定能追回来。', '能不能追回来我不敢说，越快报越好。'],
  ['language/forbidden-phrase', '手机给我，我帮您关。', '手机您自己拿着，不用给我。'],
  ['language/posing-as-police', '我是城南所的民警。', '我是城南所的辅警。'],
  ['language/real-looking-number', '您打13812345678问问。', '您打110问问。'],
  ['language/half-width-mark', '您先别急,慢慢说。', '您先别急，慢慢说。'],
];

describe('the language of a script', () => {
  it.each(pairs)('is told %s: “%s”, and not: “%s”', (code, bad, good) => {
    expect(codesAt(saying(bad), line)).toContain(code);
    expect(codesAt(saying(good), line)).not.toContain(code);
  });

  it('lets a wrong move sound official, because that is the mistake to be learnt', () => {
    const harmful = (move: Move): void => move.outcomes.forEach((outcome) => (outcome.quality = 'harmful'));
    expect(codesAt(saying('请您立即配合，告知情况。', harmful), line)).not.toContain('language/written-word');
  });

  it('lets a move that only police can say name the police', () => {
    const onlyPolice = (move: Move): void => void (move.when = { duty: ['police'] });
    expect(codesAt(saying('我是城南所的民警。', onlyPolice), line)).not.toContain(
      'language/posing-as-police',
    );
  });

  it('is told when the feedback only repeats the line', () => {
    const found = saying('您先别挂，线上还有人吗？', (move) => {
      const [outcome] = move.outcomes;
      if (outcome) outcome.why = '您先别挂，线上还有人吗。';
    });
    expect(found.map(({ code }) => code)).toContain('language/feedback-repeats');
  });
});
