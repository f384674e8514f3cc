import { messages } from '#core/messages/message';

/** Words of the encryption tab. */
export const sealMessages = messages({
  offTitle: { zh: '姓名没有加密', en: 'Names are not encrypted' },
  offText: {
    zh: '能读到这台电脑磁盘的人，就能读到库里的姓名和单位。加密后，每次启动都要先输口令，没有口令的人只看得到没有姓名的成绩。',
    en: 'Whoever can read this computer’s disk can read the names and units. Once they are encrypted the program asks for a passphrase at every start; without it only results without names can be read.',
  },
  turnOn: { zh: '加密姓名…', en: 'Encrypt names…' },
  onTitle: { zh: '姓名已加密，本机已解锁', en: 'Names are encrypted; this computer is unlocked' },
  onText: {
    zh: '程序退出后自动锁上，下次启动要输口令。',
    en: 'It locks when the program ends; the next start asks for the passphrase.',
  },
  lockNow: { zh: '立即锁上整台电脑', en: 'Lock the whole computer now' },
  lockHint: {
    zh: '所有人都会退出，直到有人输入口令。没做完的演练已存好。',
    en: 'Everybody is out until somebody gives the passphrase. Runs that are under way are kept.',
  },
  changePassphrase: { zh: '更换口令…', en: 'Change the passphrase…' },
  newRecoveryKey: { zh: '换一张恢复密钥…', en: 'New recovery key…' },
  turnOff: { zh: '关闭加密…', en: 'Turn encryption off…' },
  manageTitle: { zh: '口令与恢复密钥', en: 'Passphrase and recovery key' },

  limitsTitle: { zh: '加密管什么，不管什么', en: 'What this protects, and what it does not' },
  covers: {
    zh: '加密的是：姓名、单位、PIN 的校验值、版本上的作者与审核人姓名和备注。',
    en: 'Encrypted: names, units, what PINs are checked by, and the names and notes on versions.',
  },
  notCovered: {
    zh: '不加密：编号、时间、成绩、剧本和草稿的文字。也就是说，没有口令的人仍能看到成绩，只是不知道是谁的。',
    en: 'Not encrypted: ids, times, scores, the words of scripts and drafts. Without the passphrase results can still be read, but not whose they are.',
  },
  whileOpen: {
    zh: '解锁期间，密钥在内存里；电脑休眠或内存写入交换文件时，可能留在磁盘上。加密前别人拷走的文件不受保护。',
    en: 'While it is unlocked the key is in memory, and may reach the disk when the computer hibernates or swaps. Files that somebody copied before are not protected.',
  },
  diskBetter: {
    zh: '整盘加密（BitLocker、LUKS）更强，能用就用；两样可以一起用。',
    en: 'Encrypting the whole disk (BitLocker, LUKS) is the stronger measure; use it where you can. Both go together.',
  },

  copiesTitle: {
    zh: '还有 {count} 个旧文件里有没加密的姓名',
    en: '{count} older files still hold names as they are',
  },
  copiesText: {
    zh: '它们是加密以前的备份，或挪开的损坏文件。删除前会先做一个新的加密备份。',
    en: 'They are backups from before, or damaged files that were set aside. A fresh, encrypted backup is made before they are deleted.',
  },
  copiesDelete: { zh: '做新备份并删除旧文件', en: 'Make a fresh backup and delete them' },
  copiesKeep: { zh: '先留着', en: 'Keep them for now' },
  copiesGone: {
    zh: '旧文件已删除，新备份已做好。',
    en: 'The old files are deleted and a fresh backup is made.',
  },
  copiesElsewhere: {
    zh: '拷到别处（优盘、网盘）的备份，请您自己处理。',
    en: 'Backups that were carried elsewhere (sticks, shares) are for you to deal with.',
  },

  passphrase: { zh: '口令', en: 'Passphrase' },
  newPassphrase: { zh: '新口令', en: 'New passphrase' },
  repeated: { zh: '再输一次', en: 'Once more' },
  passphraseHint: {
    zh: '至少 12 个字符。几个不相干的词，比一串符号好记也更难猜。',
    en: 'At least 12 characters. A few unrelated words are easier to remember and harder to guess than a row of signs.',
  },
  short: { zh: '至少要 12 个字符。', en: 'At least 12 characters.' },
  uniform: { zh: '不同的字符太少。', en: 'Too few different characters.' },
  different: { zh: '两次输入不一样。', en: 'The two are not alike.' },
  missing: { zh: '请填写。', en: 'Fill this in.' },
  weak: { zh: '容易猜到，建议再加一两个词。', en: 'Easy to guess; one or two more words would help.' },
  fair: { zh: '还可以。', en: 'Fair.' },
  strong: { zh: '很难猜到。', en: 'Hard to guess.' },
  show: { zh: '显示', en: 'Show' },
  capsLock: { zh: '大写锁定开着。', en: 'Caps Lock is on.' },

  proofKind: { zh: '用什么证明', en: 'Prove it by' },
  byPassphrase: { zh: '现在的口令', en: 'the present passphrase' },
  byRecovery: { zh: '打印的恢复密钥', en: 'the printed recovery key' },
  recoveryKey: { zh: '恢复密钥', en: 'Recovery key' },
  recoveryHint: {
    zh: '七组，每组四个字符；大小写和短横都不要紧。',
    en: 'Seven groups of four; case and hyphens do not matter.',
  },

  turnOnTitle: { zh: '加密姓名', en: 'Encrypt names' },
  turnOnText: {
    zh: '口令和恢复密钥都丢了，姓名就再也读不出来，谁也帮不了；成绩还在。',
    en: 'If both the passphrase and the recovery key are lost, the names can never be read again, by anyone. Results stay.',
  },
  turnOnAct: { zh: '开始加密', en: 'Encrypt' },
  changeTitle: { zh: '更换口令', en: 'Change the passphrase' },
  changeText: {
    zh: '旧口令立即作废，打印的恢复密钥照样有效。',
    en: 'The old passphrase stops working at once; the printed recovery key stays valid.',
  },
  changeAct: { zh: '更换', en: 'Change' },
  changed: { zh: '口令已更换。', en: 'The passphrase is changed.' },
  newKeyTitle: { zh: '换一张恢复密钥', en: 'New recovery key' },
  newKeyText: { zh: '旧的那张纸立即作废。', en: 'The old paper stops working at once.' },
  newKeyAct: { zh: '换新的', en: 'Make a new one' },
  turnOffTitle: { zh: '关闭加密', en: 'Turn encryption off' },
  turnOffText: {
    zh: '姓名会重新以原文存在磁盘上。',
    en: 'Names will lie on the disk as they are again.',
  },
  turnOffAct: { zh: '关闭加密', en: 'Turn off' },
  cancel: { zh: '取消', en: 'Cancel' },

  paperTitle: { zh: '劝得住 · 本机数据的恢复密钥', en: 'Quandezhu · recovery key of this computer’s data' },
  paperText: {
    zh: '忘了口令时，在解锁画面选“用恢复密钥”，输入它就能设新口令。只显示这一次，请打印后锁进柜子，不要和电脑放在一起。',
    en: 'If the passphrase is forgotten, choose “Use the recovery key” on the unlock screen and enter this to set a new one. It is shown only once; print it and lock it away, not beside the computer.',
  },
  print: { zh: '打印', en: 'Print' },
  kept: { zh: '我已经打印或抄好恢复密钥', en: 'I have printed or written down the recovery key' },
  done: { zh: '完成', en: 'Done' },
});
