import { messages } from '#core/messages/message';

/** Words of the health tab. */
export const healthMessages = messages({
  check: { zh: '开始体检', en: 'Check now' },
  checkAgain: { zh: '再体检一次', en: 'Check again' },
  lead: {
    zh: '体检只看不改：逐页读数据文件，按指纹核对每份剧本，重放每次演练，拼起每份草稿，再看磁盘、时间和备份。别人可以照常使用。',
    en: 'A check only looks: it reads the file page by page, holds every script against its hash, plays every run again, puts every draft together, and looks at disk, clock and backups. Others can go on working.',
  },
  checking: { zh: '正在体检', en: 'Checking' },
  repairing: { zh: '正在修复', en: 'Repairing' },
  part: { zh: '{what}：{done} / {of}', en: '{what}: {done} of {of}' },
  cancel: { zh: '取消', en: 'Cancel' },
  sound: { zh: '没有发现问题', en: 'Nothing was found' },
  found: { zh: '发现 {count} 类问题', en: 'Kinds of findings: {count}' },
  mended: { zh: '修好了', en: 'Repaired' },
  mendedNothing: { zh: '没有需要修的', en: 'Nothing to repair' },
  mendedText: {
    zh: '修复前的备份是 {backup}，在“备份与恢复”里可以换回来。',
    en: 'The backup from before it is {backup}; it can be brought back under “Backups”.',
  },
  when: { zh: '{when} 体检', en: 'Checked {when}' },
  counts: {
    zh: '看过 {people} 人、{runs} 次演练（重放 {replayed} 次）、{events} 步、{results} 份成绩、{drafts} 个草稿、{versions} 个版本、{bodies} 份剧本内容，共 {size}。',
    en: 'Looked at: people {people}, runs {runs} (played again {replayed}), steps {events}, results {results}, drafts {drafts}, versions {versions}, bodies {bodies}; {size}.',
  },
  notReplayed: {
    zh: '另外 {count} 次演练是用别的版本玩的，只核对了数目。',
    en: 'Another {count} runs were played with another version; only their numbers were checked.',
  },
  canMend: { zh: '可以修', en: 'Can be repaired' },
  cannotMend: { zh: '证明不了，不改动', en: 'Cannot be proved, not touched' },
  places: { zh: '需要您处理', en: 'For you to see to' },
  times: { zh: '{count} 处', en: '{count}' },
  where: { zh: '是哪些', en: 'Which ones' },
  more: { zh: '另外还有 {count} 处', en: 'and {count} more' },
  repair: { zh: '修复…', en: 'Repair…' },
  save: { zh: '保存报告', en: 'Save the report' },
  repairTitle: { zh: '修复可以证明的问题？', en: 'Repair what can be proved?' },
  repairText: {
    zh: '先做一份备份，再在一次写入里修完，核对通过才算数。证明不了的一律不动。',
    en: 'A backup is made first; then all of it is written in one go and kept only if it passes the same check. What cannot be proved is not touched.',
  },
  pin: { zh: '您的 PIN', en: 'Your PIN' },
  act: { zh: '修复', en: 'Repair' },
  reportTitle: { zh: '劝得住 数据体检报告', en: 'Quandezhu health report' },
  reportHead: {
    zh: '时间：{when}　程序：{version}　数据格式：{schema}',
    en: 'Time: {when}  Program: {version}  Data format: {schema}',
  },
  reportFile: { zh: '体检报告', en: 'health-report' },
  reportNames: {
    zh: '报告里没有人员姓名。',
    en: 'This report names nobody.',
  },
});
