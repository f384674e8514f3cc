import { messages } from '#core/messages/message';

/** The main reasons in words; the steps follow as links. */
export const reasonMessages = messages({
  veto: { zh: '一票否决 {id}', en: 'Veto {id}' },
  vetoText: { zh: '你说了“{said}”。这是禁语：{text}。', en: 'You said "{said}". A forbidden line: {text}.' },
  vetoDid: { zh: '你做了“{said}”。这是禁止的：{text}。', en: 'You did "{said}". Forbidden: {text}.' },
  cap: { zh: '禁语 {id}，过程分封顶 60', en: 'Forbidden line {id}: capped at 60' },
  overreach: { zh: '越权', en: 'Beyond your duty' },
  overreachText: { zh: '“{said}”。{why}', en: '"{said}". {why}' },
  moneyLost: { zh: '转走了 {money}', en: '{money} was lost' },
  moneyKept: { zh: '保住了 {money}', en: '{money} was kept' },
  badEnding: { zh: '落到“{title}”', en: 'It came to "{title}"' },
  goodEnding: { zh: '走到“{title}”', en: 'It came to "{title}"' },
  worstTurn: { zh: '最伤的一步：{changes}', en: 'The step that hurt most: {changes}' },
  bestTurn: { zh: '最管用的一步：{changes}', en: 'The step that helped most: {changes}' },
  turnSaid: { zh: '“{said}”。{why}', en: '"{said}". {why}' },
  dimensionLost: {
    zh: '{dimension} {name}：丢了 {points} 分',
    en: '{dimension} {name}: cost {points} points',
  },
  dimensionLostText: {
    zh: '只拿到专家的 {share}%。丢在这些步：',
    en: '{share}% of what the expert earns. Lost at:',
  },
  dimensionNotReached: {
    zh: '只拿到专家的 {share}%。该得分的地方没有走到。',
    en: '{share}% of what the expert earns. The moments that give it were never reached.',
  },
  timedOut: { zh: '{count} 次没有开口', en: 'Silent {count} times' },
  timedOutText: {
    zh: '空着的时间，那头一直在催。',
    en: 'While nobody speaks, the other side goes on pressing.',
  },
  hints: { zh: '提示扣了 {points} 分', en: 'Hints cost {points} points' },
  hintsText: {
    zh: '每次提示都要扣分，实战里也没有提示。',
    en: 'Each hint costs points, and practice runs have none.',
  },
  step: { zh: '第 {step} 步', en: 'Step {step}' },
});
