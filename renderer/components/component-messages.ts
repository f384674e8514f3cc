import { messages } from '#core/messages/message';

/** The few words that components say by themselves. */
export const componentMessages = messages({
  waiting: { zh: '正在读取……', en: 'Reading…' },
  close: { zh: '关闭', en: 'Close' },
  again: { zh: '再试', en: 'Try again' },
  dismiss: { zh: '知道了', en: 'Dismiss' },
  timedOut: { zh: '超时', en: 'Timed out' },
  less: { zh: '{label}：减', en: 'Less: {label}' },
  more: { zh: '{label}：加', en: 'More: {label}' },
  takeAway: { zh: '去掉“{label}”', en: 'Take away “{label}”' },
  nothingFound: { zh: '没有找到', en: 'Nothing found' },
  moreFound: { zh: '还有 {count} 个，接着输入可以缩小范围', en: '{count} more; type on to narrow it down' },
  details: { zh: '错误代码', en: 'Error code' },
});
