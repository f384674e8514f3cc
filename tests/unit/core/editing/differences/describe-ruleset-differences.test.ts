import { applyChanges, type Change } from '#core/editing/change';
import { describeRulesetDifferences } from '#core/editing/differences/describe-ruleset-differences';
import { shippedRuleset } from '../../../../support/shipped-scripts';

const ruleset = shippedRuleset();

/** Differences after some changes, as lines. */
function spelt(...changes: readonly Change[]): readonly string[] {
  const done = applyChanges(ruleset, changes);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return describeRulesetDifferences(ruleset, done.value.document).map(
    ({ after, before, group, kind, subject }) =>
      `${kind} ${[group.title, ...subject].map(({ zh }) => zh).join(' · ')}: ${before?.zh ?? ''} → ${after?.zh ?? ''}`,
  );
}

describe('how two rulesets differ', () => {
  it('is nothing when they mean the same', () => {
    expect(describeRulesetDifferences(ruleset, structuredClone(ruleset))).toEqual([]);
  });

  it('says what was changed, in words', () => {
    const level = ruleset.chainLimits.findIndex(({ acknowledge }) => acknowledge !== null);
    const before = ruleset.chainLimits[level]?.acknowledge;
    const [first, ...rest] = ruleset.forbidden;
    expect([first?.effect === 'veto', rest.length > 0]).toEqual([false, true]);
    expect(
      spelt(
        { do: 'set', path: ['mark'], value: 75 },
        { do: 'set', path: ['dimensions', 0, 'weight'], value: 2 },
        { do: 'set', path: ['doctrine', 0, 'status'], value: 'signed-off' },
        { do: 'set', path: ['doctrine', 0, 'entries', 1, 'items', 0, 'shownIn'], value: 'exercise' },
        { do: 'set', path: ['forbidden', 0, 'effect'], value: 'veto' },
        { do: 'set', path: ['chainLimits', level, 'acknowledge'], value: null },
      ),
    ).toEqual([
      'changed 规则集 · 及格线: 80 → 75',
      'changed 评分维度 · D1 身份可核验 · 权重: 1 → 2',
      'changed 五字诀 · 状态: 教学草案 → 已核定',
      'changed 五字诀 · “亮” · 要点 亮-1 · 在哪里练: 对话 → 小练',
      `changed 禁语 · ${spelt({ do: 'set', path: ['forbidden', 0, 'effect'], value: 'veto' })[0]?.split(' · ')[1]} · 后果: 扣分 → 一票否决`,
      expect.stringMatching(new RegExp(`^changed 处置时限 · .+ · 签收: ${before}分钟 → 不设$`)),
    ]);
  });

  it('tells added, removed and moved entries', () => {
    const entries = ['doctrine', 0, 'entries'];
    const added = {
      id: '稳',
      name: '稳',
      sentence: '不催',
      items: [{ id: '稳-1', text: '不催他', shownIn: 'talk' }],
    };
    expect([
      ...spelt({ do: 'insert', path: entries, at: 0, value: added }),
      ...spelt({ do: 'remove', path: entries, at: 0 }),
      ...spelt({ do: 'move', path: entries, from: 0, to: 4 }),
    ]).toEqual([
      'added 五字诀 · “稳”:  → ',
      'removed 五字诀 · “快”:  → ',
      'moved 五字诀 · “快”: 第 1 位 → 第 5 位',
    ]);
  });
});
