import { messages } from '#core/messages/message';

/** Words about keys: one's own, those that are trusted, and paper. */
export const keyMessages = messages({
  own: { zh: '本单位的密钥', en: 'Key of this unit' },
  ownNone: {
    zh: '还没有密钥。导出的包要用它签名，别的单位凭它认出是您发的。',
    en: 'There is none yet. Packs are signed with it, and other units know by it that a pack is yours.',
  },
  make: { zh: '生成密钥…', en: 'Make a key…' },
  restore: { zh: '从纸上找回…', en: 'Restore from paper…' },
  saveFile: { zh: '保存公钥文件', en: 'Save the public key' },
  paper: { zh: '打印备份', en: 'Paper backup' },
  ownText: {
    zh: '把公钥文件（.qzkey）交给要收包的单位，并在电话里核对指纹。打印一份备份锁好：电脑坏了，凭它和口令找回密钥。',
    en: 'Give the public key (.qzkey) to units that receive your packs, and compare the fingerprint by phone. Keep a paper backup locked away: with it and the passphrase the key comes back when a computer is lost.',
  },
  trusted: { zh: '信任的密钥', en: 'Trusted keys' },
  trustedText: {
    zh: '只有这些单位签名的包才能导入；本单位的也算。',
    en: 'Only packs signed by these units can be imported; those of this unit too.',
  },
  trustedNone: { zh: '还没有别的单位', en: 'No other unit yet' },
  trustedNoneText: {
    zh: '向对方要公钥文件（.qzkey），加进来，并核对指纹。',
    en: 'Ask the other unit for its public key (.qzkey), add it, and compare the fingerprint.',
  },
  add: { zh: '加一个单位…', en: 'Add a unit…' },
  list: { zh: '密钥列表', en: 'List of keys' },
  unit: { zh: '单位', en: 'Unit' },
  fingerprint: { zh: '指纹', en: 'Fingerprint' },
  since: { zh: '加入', en: 'Added' },
  state: { zh: '状态', en: 'State' },
  isOwn: { zh: '本单位', en: 'this unit' },
  isTrusted: { zh: '信任', en: 'trusted' },
  isRevoked: { zh: '已停用', en: 'revoked' },
  revokedFor: { zh: '{when} 停用：{reason}', en: 'revoked {when}: {reason}' },
  addedBy: { zh: '{when}，{name}', en: '{when}, {name}' },
  revoke: { zh: '停用', en: 'Revoke' },
  revokeOf: { zh: '停用“{unit}”的密钥', en: 'Revoke the key of “{unit}”' },
  acts: { zh: '操作', en: 'Acts' },

  makeTitle: { zh: '生成本单位的签名密钥', en: 'Make the signing key of this unit' },
  unitHint: { zh: '收到包的人看到的就是这个名字。', en: 'Whoever receives a pack sees this name.' },
  passphrase: { zh: '口令', en: 'Passphrase' },
  passphraseAgain: { zh: '再输一次口令', en: 'Passphrase again' },
  passphraseHint: {
    zh: '至少 8 个字，最好是几个不相干的词。每次导出都要输；忘了，这把密钥就不能再用。',
    en: 'At least 8 characters, best some unrelated words. It is asked at every export; once forgotten, the key cannot be used any more.',
  },
  tooShort: { zh: '口令至少 8 个字。', en: 'At least 8 characters.' },
  notAlike: { zh: '两次输入的口令不一样。', en: 'The two are not alike.' },
  unitMissing: { zh: '请写单位名称。', en: 'Name the unit.' },
  makeNow: { zh: '生成', en: 'Make' },
  cancel: { zh: '取消', en: 'Cancel' },

  trustTitle: { zh: '信任一个单位的密钥', en: 'Trust the key of a unit' },
  trustText: {
    zh: '打电话给对方，请对方念出自己“密钥”页上的指纹，一组一组核对。名字谁都能写，指纹冒充不了。',
    en: 'Call them and have them read the fingerprint from their own page of keys, group by group. Anybody can write a name; nobody can forge a fingerprint.',
  },
  trustTick: {
    zh: '我已和对方通话，逐组核对过指纹',
    en: 'I have talked to them and compared every group of the fingerprint',
  },
  trustNow: { zh: '信任', en: 'Trust' },
  keyFile: { zh: '选公钥文件', en: 'Choose a key file' },
  keyText: { zh: '或者把公钥文件里的文字贴到这里', en: 'Or paste the text of a key file here' },
  keyTextBad: { zh: '这不是公钥文件的内容。', en: 'This is not the content of a key file.' },

  revokeTitle: { zh: '停用“{unit}”的密钥？', en: 'Revoke this key of {unit}?' },
  revokeText: {
    zh: '停用后，用它签名的包一律拒绝，也不能再恢复信任；已导入的内容不受影响。',
    en: 'Packs signed with it are refused from now on, and it cannot be trusted again. What was imported stays.',
  },
  revokeOwnText: {
    zh: '这是本单位的密钥：停用后要另生成一把，再把新公钥交给各单位。',
    en: 'This is the key of this unit: afterwards make another one and give its public key to the other units.',
  },
  reason: { zh: '原因', en: 'Reason' },
  reasonHint: {
    zh: '比如：存密钥的电脑丢了。以后被拒绝的人会看到这句话。',
    en: 'For example: the computer that held it was lost. Whoever is refused sees this.',
  },
  reasonMissing: { zh: '请写明原因。', en: 'Give a reason.' },
  revokeNow: { zh: '停用这把密钥', en: 'Revoke this key' },

  restoreTitle: { zh: '从纸上找回密钥', en: 'Restore the key from paper' },
  restoreText: {
    zh: '照纸上的字输入，或用扫码枪扫二维码。空格、大小写不要紧；I、L 当作 1，O 当作 0。',
    en: 'Type what stands on the paper, or scan the square. Spaces and capitals do not matter; I and L are taken for 1, O for 0.',
  },
  paperText: { zh: '纸上的文字', en: 'Text on the paper' },
  restorePassphrase: { zh: '生成这把密钥时的口令', en: 'Passphrase from when it was made' },
  restoreNow: { zh: '找回', en: 'Restore' },
});

/** Words of the sheet of paper. */
export const paperMessages = messages({
  back: { zh: '返回密钥', en: 'Back to the keys' },
  title: { zh: '签名密钥备份', en: 'Backup of the signing key' },
  unit: { zh: '单位：{unit}', en: 'Unit: {unit}' },
  fingerprint: { zh: '指纹：{fingerprint}', en: 'Fingerprint: {fingerprint}' },
  made: { zh: '打印日期：{when}', en: 'Printed: {when}' },
  text: {
    zh: '密钥用口令加密过，单有这张纸签不了名；口令不要写在这张纸上。请锁进柜子，不要拍照。',
    en: 'The key is sealed with its passphrase; this sheet alone signs nothing. Do not write the passphrase on it. Lock it away, and take no photographs of it.',
  },
  how: {
    zh: '找回：剧本包 → 密钥 → 从纸上找回。每行最后两个字符是校验码，也要输入。',
    en: 'To restore: Packs → Keys → Restore from paper. The last two signs of each line are its check and belong to it.',
  },
  code: { zh: '二维码，内容与下面的文字相同', en: 'QR code with the same content as the text below' },
  line: { zh: '第 {line} 行', en: 'Line {line}' },
  print: { zh: '打印', en: 'Print' },
});
