import type { Language } from '#core/messages/message';

/** A calendar day; the year only where it is not this one. */
export function formatDay(at: number, language: Language, now = Date.now()): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Date(at).toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    year: isThisYear ? undefined : 'numeric',
    month: language === 'zh' ? 'long' : 'short',
    day: 'numeric',
  });
}
