import { messages } from '../../messages/message';

/** Words of closed lists that only tables name; the rest are those of the screens. */
export const statusWords = messages({
  'teaching-draft': { zh: '教学草案', en: 'Teaching draft' },
  'signed-off': { zh: '已签发', en: 'Signed off' },
});
export const situationWords = messages({
  ongoing: { zh: '正在被骗', en: 'Being defrauded' },
  paid: { zh: '已经转账', en: 'Has paid already' },
  'false-alarm': { zh: '误报', en: 'False alarm' },
});
export const moveKindWords = messages({
  say: { zh: '说', en: 'Say' },
  do: { zh: '做', en: 'Do' },
});
export const endMoneyWords = messages({
  kept: { zh: '保住', en: 'Kept' },
  lost: { zh: '损失', en: 'Lost' },
  open: { zh: '未定', en: 'Open' },
});
export const walkthroughWords = messages({
  expert: { zh: '专家', en: 'Expert' },
  veto: { zh: '否决', en: 'Veto' },
  sample: { zh: '样例', en: 'Sample' },
});
/** Outcomes that nobody chooses. */
export const byItselfWords = messages({
  timeout: { zh: '超时', en: 'Time-out' },
  fallback: { zh: '无话可选', en: 'No move open' },
});
