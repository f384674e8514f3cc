import { messages } from '#core/messages/message';

/** Words of a version and of the decision about it. */
export const versionMessages = messages({
  loading: { zh: '版本', en: 'Version' },
  title: { zh: '《{title}》第 {number} 版', en: '“{title}”, version {number}' },
  back: { zh: '回到工作室', en: 'Back to the studio' },
  facts: { zh: '这个版本', en: 'This version' },
  state: { zh: '状态', en: 'State' },
  note: { zh: '说明', en: 'Note' },
  basis: { zh: '依据文件', en: 'Basis document' },
  author: { zh: '作者', en: 'Author' },
  decidedBy: { zh: '审核人', en: 'Second person' },
  decisionNote: { zh: '审核意见', en: 'Their note' },
  signer: { zh: '剧本包签名', en: 'Signer of the pack' },
  hash: { zh: '内容哈希', en: 'Content hash' },
  when: { zh: '{name}，{when}', en: '{name}, {when}' },
  differences: { zh: '和上一版的差异', en: 'What changed since the version before' },
  first: {
    zh: '这是第一版，没有可以对照的上一版。',
    en: 'This is the first version; there is nothing to compare it with.',
  },
  decide: { zh: '审核', en: 'Decision' },
  own: {
    zh: '这是您自己提交的版本，要由另一位教官或审核人批准。',
    en: 'You handed this version in yourself; another instructor or a reviewer has to approve it.',
  },
  checked: {
    zh: '提交时主机已经做过全部检查，没有问题。请您看内容：话说得对不对，依据站不站得住，有没有真实个人信息。',
    en: 'All checks passed when it was handed in. Look at the content: is what is said right, does the basis hold, is there any real person’s data?',
  },
  haveRead: {
    zh: '我看过差异，也把改动的话读了一遍',
    en: 'I have looked at the differences and read the changed lines',
  },
  noRealPerson: { zh: '里面没有真实人员的信息', en: 'There is no real person’s data in it' },
  decisionNoteHint: {
    zh: '批准时可不写；退回时请写清缺什么。',
    en: 'Optional when approving; when sending back, say what is missing.',
  },
  approve: { zh: '批准并发布', en: 'Approve and publish' },
  return: { zh: '退回', en: 'Send back' },
  returnNeedsNote: { zh: '退回前请写明缺什么。', en: 'Say what is missing before sending it back.' },
  withdraw: { zh: '撤回提交', en: 'Withdraw' },
  retire: { zh: '停用这一版', en: 'Retire this version' },
  retireText: {
    zh: '停用后不再出现在案例库；已有成绩照旧指向这一版。',
    en: 'It is no longer offered in the library; results keep pointing at it.',
  },
  branch: { zh: '从这一版改起', en: 'Edit from this version' },
  branchOther: { zh: '另起一个剧本', en: 'Branch into another script' },
  branchText: {
    zh: '“从这一版改起”发布后是下一版（也用来恢复旧版）；“另起”得到一个独立的剧本。',
    en: '“Edit from this version” publishes as the next version (also the way to restore an old one); a branch becomes a script of its own.',
  },
});
