import { messages } from '#core/messages/message';

/** Words of the briefing. The alert slip and the victim come from the script and stay Chinese. */
export const briefingMessages = messages({
  title: { zh: '出发前', en: 'Briefing' },
  classVote: { zh: '全班表决', en: 'Class vote' },
  back: { zh: '回到案例库', en: 'Back to the library' },

  slip: { zh: '预警单', en: 'Alert slip' },
  received: { zh: '接收时间', en: 'Received' },
  person: { zh: '当事人', en: 'Person' },
  age: { zh: '{age} 岁', en: 'aged {age}' },
  content: { zh: '预警内容', en: 'Alert' },
  known: { zh: '目前知道', en: 'Known so far' },
  chain: { zh: '处置时限', en: 'Time limits of the chain' },
  chainAcknowledge: { zh: '签收 {time}', en: 'acknowledge {time}' },
  chainFirstCall: { zh: '首次联系 {time}', en: 'first contact {time}' },
  chainMeet: { zh: '见面 {time}', en: 'meet {time}' },
  withinMinutes: { zh: '{n} 分钟内', en: 'within {n} min' },
  withinHours: { zh: '{n} 小时内', en: 'within {n} h' },
  length: { zh: '约 {minutes} 分钟', en: 'about {minutes} min' },

  duty: { zh: '你的身份', en: 'You are' },
  dutyHint: {
    zh: '身份不同，能做的事不同；越权会让人失去信任。',
    en: 'What you may do depends on it; going beyond it costs trust.',
  },
  mode: { zh: '怎么练', en: 'How to practise' },
  modeDemonstration: {
    zh: '看老手走一遍，每一步说明为什么。不计成绩。',
    en: 'Watch the expert, each step explained. Does not count.',
  },
  modeGuided: {
    zh: '自己选，有提示、看得见状态，每步有反馈。不计成绩。',
    en: 'You choose, with hints, meters and feedback. Does not count.',
  },
  modePractice: {
    zh: '没有提示，有回话时限，谈完再复盘。计入成绩。',
    en: 'No hints, time limits, debrief afterwards. Counts.',
  },
  disposition: { zh: '对方的性情', en: 'Their disposition' },
  dispositionAny: { zh: '随机', en: 'Any' },
  dispositionAnyHint: { zh: '每次可能不一样', en: 'may differ each time' },
  dispositionVariant: { zh: '变式 {n}', en: 'Variant {n}' },
  dispositionHidden: {
    zh: '实战里不说性情，见了才知道。',
    en: 'In practice you find out only in the talk.',
  },
  pace: { zh: '回话时限', en: 'Time to answer' },
  paceNormal: { zh: '正常', en: 'Normal' },
  paceTimes: { zh: '{n} 倍时间', en: '{n} × longer' },
  paceOff: { zh: '不限时', en: 'No limit' },
  paceHint: {
    zh: '时限不会短过读完屏幕的时间。选了什么会记在成绩里；暂停时不走。',
    en: 'Never shorter than reading the screen takes. The result records your choice; a pause stops it.',
  },

  vetoes: { zh: '一票否决：这些话一说，本局就不合格', en: 'Vetoes: say one of these and the run fails' },
  vetoesPlayOn: {
    zh: '说出口也会谈完，复盘里看后果。',
    en: 'The talk still plays on; the debrief shows the cost.',
  },

  start: { zh: '开始', en: 'Begin' },
  draftVersion: { zh: '剧本第 {version} 版 · 规则第 {rules} 版', en: 'Script v{version} · rules v{rules}' },
  hash: { zh: '内容指纹 {hash}', en: 'Content hash {hash}' },
});
