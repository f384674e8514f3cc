import { messages } from '#core/messages/message';

/** Words of the recovery screen. Whoever reads them is worried: what is safe comes first. */
export const damagedMessages = messages({
  product: { zh: '劝得住', en: 'Quandezhu' },
  promise: {
    zh: '反诈预警劝阻的对话演练。',
    en: 'Practise the talk that keeps a victim of fraud from paying.',
  },
  note: {
    zh: '在这里做的事不会删除任何东西：打不开的文件和所有备份都留着。拿不准，就先请管理员来看。',
    en: 'Nothing here deletes anything: the file that cannot be opened stays, and so does every backup. If unsure, ask your administrator first.',
  },
  titleDamaged: { zh: '数据文件损坏，没有打开', en: 'The data file is damaged and was not opened' },
  titleEmpty: { zh: '数据文件是空的', en: 'The data file is empty' },
  titleMissing: { zh: '数据文件不见了', en: 'The data file is gone' },
  leadDamaged: {
    zh: '常见的原因是断电、磁盘故障或别的程序改动。文件没有被动过，可以从备份接着用。',
    en: 'Usually by a power cut, a failing disk or another program. The file was not touched; you can go on from a backup.',
  },
  leadEmpty: {
    zh: '文件在，里面什么也没有，但有备份。可以从备份接着用。',
    en: 'The file is there and holds nothing, but there are backups. You can go on from one.',
  },
  leadMissing: {
    zh: '可能被移走，或被杀毒软件隔离。找得回来就放回原处再试；找不回来，从备份接着用。',
    en: 'It may have been moved, or put in quarantine by a virus scanner. Put it back and try again, or go on from a backup.',
  },
  file: { zh: '文件：{file}', en: 'File: {file}' },
  choose: { zh: '从哪个备份接着用', en: 'Which backup to go on from' },
  proposed: { zh: '最近的完好备份', en: 'Newest whole backup' },
  automatic: { zh: '备份', en: 'Backup' },
  'before-upgrade': { zh: '升级前的备份', en: 'Backup before an upgrade' },
  'before-restore': { zh: '恢复前的备份', en: 'Backup before a restore' },
  'before-repair': { zh: '修复前的备份', en: 'Backup before a repair' },
  label: { zh: '{when}（{kind}）', en: '{when} ({kind})' },
  counts: {
    zh: '里面有 {people} 人、{runs} 次演练、{results} 份成绩、{drafts} 个草稿。',
    en: 'Holds {people} people, {runs} runs, {results} results, {drafts} drafts.',
  },
  broken: { zh: '这个备份也坏了，不能用。', en: 'This backup is damaged too and cannot be used.' },
  loses: { zh: '用它会少：{parts}。', en: 'Missing in it: {parts}.' },
  losesNothing: { zh: '能读出的内容，它都有。', en: 'It has everything that could still be read.' },
  unknown: {
    zh: '损坏的文件里{parts}已数不出来，这个备份之后的改动可能没有了。',
    en: 'Can no longer be counted in the damaged file: {parts}; what changed after this backup may be lost.',
  },
  unknownAll: {
    zh: '损坏的文件已经读不出来，没法比对；这个备份之后的改动可能没有了。',
    en: 'The damaged file can no longer be read, so nothing can be compared; what changed after this backup may be lost.',
  },
  lostRuns: { zh: '{count} 次演练', en: '{count} runs' },
  lostResults: { zh: '{count} 份成绩', en: '{count} results' },
  lostDrafts: { zh: '{count} 个草稿的改动', en: 'changes to {count} drafts' },
  lostPeople: { zh: '{count} 个人', en: '{count} people' },
  runs: { zh: '演练', en: 'runs' },
  results: { zh: '成绩', en: 'results' },
  drafts: { zh: '草稿', en: 'drafts' },
  people: { zh: '人员', en: 'people' },
  and: { zh: '、', en: ', ' },
  restore: { zh: '从这个备份接着用', en: 'Go on from this backup' },
  again: { zh: '再试一次打开', en: 'Try to open it again' },
  none: { zh: '没有备份', en: 'There are no backups' },
  noneText: {
    zh: '备份文件夹里没有可用的备份。优盘上有加密备份的话，先从头开始，登记管理员，再到“数据”里恢复。',
    en: 'The folder of backups holds none. If there is an encrypted one on a stick, begin anew, add the administrator, then restore it under Data.',
  },
  startEmpty: { zh: '从头开始…', en: 'Begin anew…' },
  emptyTitle: { zh: '从头开始，不用任何备份？', en: 'Begin anew, from no backup?' },
  emptyText: {
    zh: '人员、演练和草稿都从零开始。打不开的文件改名留在 damaged 文件夹里，备份也都在，以后仍可到“数据”里恢复。',
    en: 'People, runs and drafts begin at nothing. The file that cannot be opened is kept in the folder “damaged”, and all backups stay; they can still be restored later under Data.',
  },
  cancel: { zh: '不，先不动', en: 'No, leave it' },
  begin: { zh: '从头开始', en: 'Begin anew' },
});
