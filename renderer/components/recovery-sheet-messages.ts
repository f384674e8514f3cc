import { messages } from '#core/messages/message';

/** Words of the recovery code. */
export const recoverySheetMessages = messages({
  paperTitle: { zh: '劝得住 · {name} 的恢复码', en: 'Quandezhu · recovery code of {name}' },
  paperText: {
    zh: '忘了 PIN 时，在登录画面选“忘了 PIN”，输入这串恢复码就能重设。恢复码只显示这一次，请锁进抽屉，不要贴在屏幕上。',
    en: 'If the PIN is forgotten, choose “Forgot PIN” when signing in and enter this code. It is shown only once; keep it locked away, not on the screen.',
  },
  print: { zh: '打印', en: 'Print' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制。', en: 'Copied.' },
  copyByHand: { zh: '已选中，请按 Ctrl+C。', en: 'Selected; press Ctrl+C.' },
  kept: { zh: '我已经打印、抄下或存好恢复码', en: 'I have printed, written down or stored the code' },
});
