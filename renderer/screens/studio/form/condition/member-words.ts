import { messages, type Message } from '#core/messages/message';
import { variableWords } from '#core/messages/vocabulary-messages';

import type { ConditionMember } from './condition-members';

/** What each part of a condition is about. */
export const memberWords: Readonly<Record<ConditionMember, Message>> = {
  ...variableWords,
  ...messages({
    atRisk: { zh: '待转金额', en: 'Money at risk' },
    lost: { zh: '已损失', en: 'Money lost' },
    secured: { zh: '已保住', en: 'Money secured' },
    minutes: { zh: '经过分钟数', en: 'Minutes passed' },
    slips: { zh: '失误次数', en: 'Slips' },
    retriesLeft: { zh: '剩余重试', en: 'Retries left' },
    knows: { zh: '已知', en: 'Known' },
    knowsNot: { zh: '还不知道', en: 'Not known' },
    flags: { zh: '有标记', en: 'Marked' },
    noFlags: { zh: '没有标记', en: 'Not marked' },
    done: { zh: '已做', en: 'Done' },
    notDone: { zh: '还没做', en: 'Not done' },
    disposition: { zh: '性情是', en: 'Disposition is' },
    duty: { zh: '身份是', en: 'Duty is' },
    scene: { zh: '场次是', en: 'Scene is' },
    any: { zh: '任一成立', en: 'Any of these' },
    not: { zh: '不成立', en: 'Not this' },
  }),
};
