import type { Language } from '#core/messages/message';

/** Whole yuan with thousands apart: 38,600 元 or ¥38,600. */
export function formatYuan(yuan: number, language: Language): string {
  const figure = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 }).format(yuan);
  return language === 'zh' ? `${figure} 元` : `¥${figure}`;
}
