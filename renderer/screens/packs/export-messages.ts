import { messages } from '#core/messages/message';

/** Words of the part in which packs are made. */
export const exportMessages = messages({
  noKey: {
    zh: '本单位还没有签名密钥，别的单位认不出包是谁发的。',
    en: 'This unit has no signing key yet; others could not tell who made a pack.',
  },
  toKeys: { zh: '先去生成密钥', en: 'Make a key first' },
  scripts: { zh: '剧本', en: 'Scripts' },
  scriptsText: {
    zh: '随程序附带的和这里发布的都能放进包；草稿不能，要先经人审核发布。',
    en: 'Whatever came with the program or was published here; drafts only once a second person has published them.',
  },
  lessons: { zh: '课', en: 'Lessons' },
  others: { zh: '其他', en: 'Others' },
  ruleset: {
    zh: '规则集（口诀、评分、禁语、时限）',
    en: 'The ruleset (rubric, doctrine, forbidden lines, time limits)',
  },
  rulesetText: {
    zh: '对方导入后立即按它评分，一般只由上级单位下发。',
    en: 'Whoever imports it scores by it at once; usually only a higher unit hands one out.',
  },
  chosen: { zh: '已选 {count} 项', en: '{count} chosen' },
  all: { zh: '全选', en: 'All' },
  none: { zh: '全不选', en: 'None' },
  allOf: { zh: '全选：{group}', en: 'All of: {group}' },
  noneOf: { zh: '全不选：{group}', en: 'None of: {group}' },
  number: { zh: '第 {number} 版', en: 'version {number}' },
  sign: { zh: '签名', en: 'Sign' },
  title: { zh: '包的名称', en: 'Title of the pack' },
  titleHint: { zh: '比如：城南所 十一月剧本', en: 'For example: Chengnan, scripts of November' },
  passphrase: { zh: '密钥口令', en: 'Passphrase of the key' },
  make: { zh: '签名并保存（{count} 项）', en: 'Sign and save ({count})' },
  missing: { zh: '先选内容，写名称，输口令。', en: 'Choose something, name it, enter the passphrase.' },
  made: { zh: '已保存 {name}', en: '{name} was saved' },
  madeText: {
    zh: '拷给对方即可。对方要信任本单位的公钥才能导入。',
    en: 'Copy it to the other unit. They can import it once they trust the public key of this unit.',
  },
});
