import { messages } from '#core/messages/message';

/** Words of the problems panel. */
export const problemsMessages = messages({
  filters: { zh: '只看', en: 'Show only' },
  all: { zh: '全部 {count}', en: 'All {count}' },
  error: { zh: '必须改 {count}', en: 'Must change {count}' },
  warning: { zh: '请看一看 {count}', en: 'Please look {count}' },
  errors: { zh: '必须改', en: 'Must change' },
  warnings: { zh: '请看一看', en: 'Please look' },
  kind: { zh: '种类', en: 'Kind' },
  anyKind: { zh: '所有种类', en: 'Every kind' },
  shape: { zh: '填写', en: 'Fields' },
  graph: { zh: '走向', en: 'Graph' },
  walk: { zh: '示范走法', en: 'Walkthroughs' },
  proof: { zh: '所有状态与机器人', en: 'All states, and bots' },
  language: { zh: '用语', en: 'Language' },
  group: { zh: '{severity} · {kind}（{count}）', en: '{severity} · {kind} ({count})' },
  more: { zh: '再列出 {count} 个', en: 'List {count} more' },
  next: { zh: '下一个', en: 'Next' },
  previous: { zh: '上一个', en: 'Previous' },
  wholeScript: { zh: '整个剧本', en: 'The whole script' },
  way: { zh: '走法（{where}）', en: 'The way ({where})' },
  begin: { zh: '一开始就这样', en: 'right from the beginning' },
  playWay: { zh: '照这样试演', en: 'Play this way' },
  mends: { zh: '一键修改', en: 'Quick mends' },
  waiting: { zh: '正在取规则集……', en: 'Fetching the rules…' },
  checking: { zh: '正在检查……', en: 'Checking…' },
  checkingStates: {
    zh: '正在走遍状态：{where}（第 {at}/{of} 种）……',
    en: 'Exploring states: {where} ({at} of {of})…',
  },
  checkingBots: { zh: '机器人在试：{bot}（{at}/{of}）……', en: 'Bots are playing: {bot} ({at} of {of})…' },
  keptBy: {
    zh: '先改完 {count} 处走不通的地方，才能走遍状态、让机器人试。',
    en: 'States and bots wait until {count} places that cannot be played are mended.',
  },
  explored: { zh: '走遍了 {states} 个状态。', en: 'All {states} states were explored.' },
  bounded: {
    zh: '边写边查只走 {states} 个状态，没走完；提交时主机会查得更细。',
    en: 'While you write {states} states are explored, not all; the host explores more when you hand in.',
  },
  stale: {
    zh: '“所有状态与机器人”一栏是上一次的结果，停笔后重算。',
    en: '“All states, and bots” is from the last check; it is done again when you rest.',
  },
  failed: {
    zh: '检查没能做完：{reason}。已写的内容不受影响，再改一处会重新检查。',
    en: 'The checks broke off: {reason}. What you wrote is safe; the next change checks again.',
  },
  none: { zh: '一个问题都没有', en: 'Not a single problem' },
  noneText: {
    zh: '填写、走向、用语、所有状态和机器人都查过了。提交时还会和别的剧本比一比，看有没有雷同。',
    en: 'Fields, graph, language, all states and bots were checked. When you hand in, it is also compared with the other scripts.',
  },
  noneYet: { zh: '写到这里还没有发现问题', en: 'No problem so far' },
  noneYetText: {
    zh: '停笔片刻，就会走遍所有状态再查一遍。',
    en: 'Rest for a moment and all states are explored as well.',
  },
  noneShown: { zh: '这一类里没有问题。', en: 'No problem of this kind.' },
});
