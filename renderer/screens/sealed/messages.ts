import { messages } from '#core/messages/message';

/** Words of the unlock screen. They tell nothing of who is on this computer. */
export const sealedMessages = messages({
  product: { zh: '劝得住', en: 'Quandezhu' },
  promise: {
    zh: '反诈预警劝阻的对话演练。',
    en: 'Practise the talk that keeps a victim of fraud from paying.',
  },
  note: {
    zh: '这台电脑上的姓名已加密。解锁一次，到程序退出为止都有效。',
    en: 'The names on this computer are encrypted. Unlocking lasts until the program ends.',
  },
  title: { zh: '请先解锁', en: 'Unlock first' },
  lead: {
    zh: '输入本机的数据口令，不是个人 PIN。',
    en: 'The passphrase of this computer’s data, not a PIN.',
  },
  unlock: { zh: '解锁', en: 'Unlock' },
  forgot: { zh: '用恢复密钥', en: 'Use the recovery key' },
  recoverTitle: { zh: '用恢复密钥解锁', en: 'Unlock with the recovery key' },
  recoverLead: {
    zh: '恢复密钥在开启加密时打印的那张纸上。解锁时一并设新口令。',
    en: 'The recovery key stands on the paper that was printed when encryption was turned on. A new passphrase is set at the same time.',
  },
  back: { zh: '返回', en: 'Back' },
  lost: {
    zh: '口令和恢复密钥都没有，就打不开姓名。请联系管理员。',
    en: 'Without passphrase and recovery key the names stay closed. Ask the administrator.',
  },
});
