import { messages } from '#core/messages/message';

/** The few words that components say by themselves. */
export const componentMessages = messages({
  waiting: { zh: '正在读取……', en: 'Reading…' },
  close: { zh: '关闭', en: 'Close' },
  again: { zh: '再试', en: 'Try again' },
  dismiss: { zh: '知道了', en: 'Dismiss' },
  timedOut: { zh: '超时', en: 'Timed out' },
  details: { zh: '错误代码', en: 'Error code' },
});
