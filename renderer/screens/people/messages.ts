import { messages } from '#core/messages/message';

/** Words of the people page. */
export const peopleMessages = messages({
  title: { zh: '人员', en: 'People' },
  lead: {
    zh: '这台电脑上能登录的人。学员可以自己加入；教官、审核、管理员和督导由管理员来定。',
    en: 'Everyone who can sign in on this computer. Trainees may add themselves; other roles are given by an administrator.',
  },
  notAllowed: { zh: '只有管理员能管理人员。', en: 'Only administrators manage people.' },
  add: { zh: '添加人员', en: 'Add a person' },
  name: { zh: '姓名', en: 'Name' },
  unit: { zh: '单位', en: 'Unit' },
  duty: { zh: '身份', en: 'Duty' },
  role: { zh: '权限', en: 'Role' },
  pin: { zh: 'PIN', en: 'PIN' },
  acts: { zh: '操作', en: 'Actions' },
  you: { zh: '您', en: 'you' },
  hasPin: { zh: '已设', en: 'Set' },
  noPin: { zh: '未设', en: 'None' },
  edit: { zh: '修改', en: 'Edit' },
  resetPin: { zh: '重设 PIN', en: 'Reset PIN' },
  remove: { zh: '移除', en: 'Remove' },
  editOf: { zh: '修改 {name}', en: 'Edit {name}' },
  resetPinOf: { zh: '重设 {name} 的 PIN', en: 'Reset the PIN of {name}' },
  removeOf: { zh: '移除 {name}', en: 'Remove {name}' },
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  done: { zh: '完成', en: 'Done' },

  addTitle: { zh: '添加人员', en: 'Add a person' },
  pinFor: { zh: '首次 PIN（4 到 12 位数字）', en: 'First PIN (4 to 12 digits)' },
  pinForHint: {
    zh: '告诉本人，请他在“设置”里改掉。',
    en: 'Tell the person; they should change it under Settings.',
  },
  wantsPin: { zh: '也给这个人设一个 PIN', en: 'Also set a PIN' },
  addConfirm: { zh: '添加', en: 'Add' },
  codeTitle: { zh: '{name} 的恢复码', en: 'Recovery code of {name}' },
  codeLead: {
    zh: '新管理员的恢复码，只显示这一次。请打印后交给本人。',
    en: 'The recovery code of the new administrator, shown only once. Print it and hand it over.',
  },

  editTitle: { zh: '修改 {name}', en: 'Edit {name}' },
  roleNeedsPin: {
    zh: '这个权限必须有 PIN，这个人还没有。请先设一个。',
    en: 'This role needs a PIN and this person has none. Set one first.',
  },
  ownRole: {
    zh: '这是您自己。降低权限后，您就不能再管理人员了。',
    en: 'This is you. With a lower role you can no longer manage people.',
  },

  pinTitle: { zh: '重设 {name} 的 PIN', en: 'Reset the PIN of {name}' },
  pinLead: {
    zh: '旧 PIN 立刻失效。成绩和演练都不受影响。',
    en: 'The old PIN stops working at once. Runs and results are not affected.',
  },
  pinClear: { zh: '去掉 PIN', en: 'Remove PIN' },

  removeTitle: { zh: '移除 {name}？', en: 'Remove {name}?' },
  removeWarning: {
    zh: '{name} 的演练、成绩和复盘会从这台电脑上真正删除，不能恢复。只是调走、以后还可能回来的，不必移除。',
    en: 'Runs, results and debriefs of {name} are really deleted from this computer and cannot be brought back. Somebody who may return need not be removed.',
  },
  removeBackups: {
    zh: '还有 {count} 个备份里有这个人。移除后请到“数据 → 备份与恢复”删掉这些备份，才算彻底删除。',
    en: '{count} backups still hold this person. Afterwards delete them under “Data → Backups”, so that the removal is complete.',
  },
  removeKnown: { zh: '我知道这些成绩会一并删除', en: 'I know that these results are deleted too' },

  trainee: { zh: '练，看自己的成绩', en: 'practises, sees own results' },
  instructor: { zh: '练，写剧本，看所有人的成绩', en: 'practises, writes scripts, sees all results' },
  reviewer: { zh: '练，审核剧本，看所有人的成绩', en: 'practises, approves scripts, sees all results' },
  administrator: { zh: '管理人员和这台电脑', en: 'manages people and this computer' },
  supervisor: { zh: '只看成绩，不练', en: 'sees results, does not practise' },
});
