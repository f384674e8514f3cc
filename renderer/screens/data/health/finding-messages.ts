import type { FindingCode } from '#core/health/health-finding';
import type { Message } from '#core/messages/message';

/** What a finding is called, and what it means for the people who use this computer and what they can do. */
export type FindingWords = { readonly title: Message; readonly text: Message };

/** The sentences of every finding of the health check. */
export const findingMessages: Readonly<Record<FindingCode, FindingWords>> = {
  'file/damaged': {
    title: { zh: '数据文件本身损坏', en: 'The data file itself is damaged' },
    text: {
      zh: '里面的内容已经不能当凭据，所以什么都不修。请到“备份与恢复”，检查最新的备份，再恢复它。SQLite 报告 {lines} 处，第一处：{first}',
      en: 'What is in it proves nothing any more, so nothing is repaired. Go to “Backups”, check the newest backup, and restore it. SQLite reports {lines}; the first: {first}',
    },
  },
  'file/index': {
    title: { zh: '索引和表对不上', en: 'An index does not agree with its table' },
    text: {
      zh: '表是完好的，列表可能漏行。修复时按表重做索引。',
      en: 'The table is whole, lists may miss rows. A repair makes the index anew from the table.',
    },
  },
  'file/left-behind': {
    title: { zh: '已移除的人留下的零碎', en: 'Leftovers of people who were removed' },
    text: {
      zh: '不属于任何人的口令、设置或署名。修复时清掉。',
      en: 'Secrets, settings or names of authors that belong to nobody. A repair clears them away.',
    },
  },
  'file/loose': {
    title: { zh: '找不到主人的记录', en: 'Records whose owner is not there' },
    text: {
      zh: '例如一段对话记录，却没有那次演练。可能是别处丢了东西，所以不删。请比对最近的备份。',
      en: 'Events, say, of a run that is not there. Something may have been lost elsewhere, so they are not removed. Compare the latest backups.',
    },
  },
  'bodies/altered': {
    title: {
      zh: '剧本内容丢失或被改动，别处有原样',
      en: 'A script is lost or was altered, and there is a copy',
    },
    text: {
      zh: '内容和指纹对不上。修复时从备份或随程序来的文件取回指纹一致的那一份。',
      en: 'Its content is not what its hash says. A repair takes the one with the right hash from a backup or from the files that came with the program.',
    },
  },
  'bodies/lost': {
    title: {
      zh: '剧本内容丢失或被改动，找不到原样',
      en: 'A script is lost or was altered, and there is no copy',
    },
    text: {
      zh: '用它的演练不能重放，成绩还在。请从别的电脑导入同一版剧本包。',
      en: 'Runs of it cannot be played again; their results stay. Import the pack of that version from another computer.',
    },
  },
  'runs/gap': {
    title: { zh: '演练记录缺了一段', en: 'The log of a run has a gap' },
    text: {
      zh: '有些步骤不在了，补不出来，也不假装没有。最近的备份里也许还完整。',
      en: 'Steps are missing; nobody can make them up, and nobody pretends. A recent backup may still have them.',
    },
  },
  'runs/unreadable': {
    title: { zh: '演练记录读不出来', en: 'A run cannot be read' },
    text: {
      zh: '这次演练打不开，其他演练不受影响。最近的备份里也许还完整。',
      en: 'This run cannot be opened; others are not affected. A recent backup may still have it.',
    },
  },
  'runs/stuck': {
    title: { zh: '演练记录和剧本对不上', en: 'The log of a run does not fit its script' },
    text: {
      zh: '照记录重放，走不下去。记录可能被改过；成绩不动。',
      en: 'Played again, it does not go on. It may have been altered; the result is not touched.',
    },
  },
  'runs/counts': {
    title: { zh: '步数和记录不一致', en: 'Counted steps differ from the log' },
    text: { zh: '修复时按记录重新数。', en: 'A repair counts them anew from the log.' },
  },
  'runs/state': {
    title: { zh: '演练已经结束，却还标着未完', en: 'A run has ended and is marked as open' },
    text: {
      zh: '重放记录可以证明已经结束。修复时改正标记。',
      en: 'Playing the log again proves that it has ended. A repair corrects the mark.',
    },
  },
  'runs/unended': {
    title: { zh: '演练标着结束，记录却没有到头', en: 'A run is marked as ended, and its log has not' },
    text: {
      zh: '可能丢了最后几步，所以不改。最近的备份里也许还完整。',
      en: 'The last steps may have been lost, so nothing is changed. A recent backup may still have them.',
    },
  },
  'results/missing': {
    title: { zh: '演练结束了，成绩没有', en: 'A run has ended and has no result' },
    text: {
      zh: '修复时重放记录，按同一规则算出成绩。',
      en: 'A repair plays the log again and works the result out by the same rules.',
    },
  },
  'results/unreadable': {
    title: { zh: '成绩读不出来', en: 'A result cannot be read' },
    text: {
      zh: '修复时重放记录，按同一规则重新算出。',
      en: 'A repair plays the log again and works it out anew by the same rules.',
    },
  },
  'results/differs': {
    title: { zh: '成绩和重放的结果不同', en: 'A result is not what the log gives' },
    text: {
      zh: '成绩可能被改过，也可能按当时的规则是对的。哪一个对，证明不了，所以不改。请负责人核对。',
      en: 'It may have been altered, or it was right by the rules of its day. Which of the two is right cannot be proved, so nothing is changed. Somebody in charge should look.',
    },
  },
  'results/unfounded': {
    title: { zh: '演练没有结束，却有成绩', en: 'A run has not ended and has a result' },
    text: {
      zh: '成绩没有依据，可能丢了最后几步，所以不改。请负责人核对。',
      en: 'Nothing bears the result out; the last steps may have been lost, so nothing is changed. Somebody in charge should look.',
    },
  },
  'drafts/unreadable': {
    title: { zh: '草稿拼不出来', en: 'A draft cannot be put together' },
    text: {
      zh: '打开它会失败。最近的备份里也许还完整。',
      en: 'Opening it fails. A recent backup may still have it.',
    },
  },
  'drafts/gap': {
    title: { zh: '草稿缺了几步改动', en: 'Changes of a draft are missing' },
    text: {
      zh: '剩下的内容和编辑时看到的不一样，所以不动。最近的备份里也许还完整。',
      en: 'What is left is not what was seen while editing, so it is not touched. A recent backup may still have it.',
    },
  },
  'drafts/face': {
    title: { zh: '草稿的标题和内容不一致', en: 'The title of a draft is not that of its document' },
    text: { zh: '修复时按内容改正。', en: 'A repair corrects it from the document.' },
  },
  'versions/unsound': {
    title: { zh: '剧本版本和内容对不上', en: 'A version is not what its body says' },
    text: {
      zh: '编号、版本或审批记录不一致。版本从不改动，所以不修。请重新发布一版。',
      en: 'Id, number or decision do not agree. Versions are never changed, so this is not repaired. Publish a new one.',
    },
  },
  'lessons/altered': {
    title: { zh: '导入的以案示警课被改动', en: 'An imported lesson was altered' },
    text: {
      zh: '内容和指纹对不上。请重新导入它的剧本包。',
      en: 'Its content is not what its hash says. Import its pack again.',
    },
  },
  'settings/unreadable': {
    title: { zh: '设置读不出来', en: 'Settings cannot be read' },
    text: {
      zh: '程序已经按默认设置运行。修复时清掉，重新设置即可。',
      en: 'The usual settings are in force already. A repair clears them away; set them again.',
    },
  },
  'keys/unreadable': {
    title: { zh: '签名公钥读不出来', en: 'A signing key cannot be read' },
    text: {
      zh: '它签的包会当作未知来源。请向对方再要一次公钥。',
      en: 'Packs signed by it count as unknown. Ask that unit for its public key again.',
    },
  },
  'people/unreadable': {
    title: { zh: '人员的权限或身份认不出来', en: 'Role or duty of a person is unknown' },
    text: {
      zh: '请在“人员”里重新选一次。',
      en: 'Choose them again under “People”.',
    },
  },
  'people/no-administrator': {
    title: { zh: '没有管理员', en: 'There is no administrator' },
    text: {
      zh: '没有人能管人员和备份。请从有管理员的备份恢复。',
      en: 'Nobody can manage people and backups. Restore a backup that has an administrator.',
    },
  },
  'place/disk': {
    title: { zh: '磁盘快满了', en: 'The disk is nearly full' },
    text: {
      zh: '还剩 {free} MB；升级、备份和恢复至少要 {needed} MB。请腾出空间。',
      en: '{free} MB are left; upgrades, backups and restores need {needed} MB. Make room.',
    },
  },
  'place/read-only': {
    title: { zh: '数据文件夹不能写', en: 'The data folder cannot be written to' },
    text: {
      zh: '新的演练存不下来。请检查权限，或优盘的写保护。',
      en: 'New runs cannot be kept. Check the rights, or the write protection of the stick.',
    },
  },
  'place/clock': {
    title: { zh: '电脑时间比记录早', en: 'The clock stands before what is written' },
    text: {
      zh: '早了约 {hours} 小时。记录不会乱，但日期会不对。请校准时间。',
      en: 'By some {hours} hours. Nothing is mixed up, but dates will be wrong. Set the clock.',
    },
  },
  'backups/none': {
    title: { zh: '还没有备份', en: 'There is no backup' },
    text: { zh: '请到“备份与恢复”做一份。', en: 'Make one under “Backups”.' },
  },
  'backups/old': {
    title: { zh: '备份太旧', en: 'The newest backup is old' },
    text: {
      zh: '最新的已经 {days} 天，之后有过改动。请到“备份与恢复”做一份。',
      en: 'It is {days} days old, and something was changed since. Make one under “Backups”.',
    },
  },
  'backups/damaged': {
    title: { zh: '最新的备份损坏', en: 'The newest backup is damaged' },
    text: {
      zh: '它救不了急。请到“备份与恢复”再做一份，也检查一下磁盘。',
      en: 'It would be of no help. Make another under “Backups”, and have the disk looked at.',
    },
  },
  'backups/failing': {
    title: { zh: '自动备份做不成', en: 'Automatic backups do not succeed' },
    text: { zh: '原因见“备份与恢复”。', en: 'Why, is told under “Backups”.' },
  },
};
