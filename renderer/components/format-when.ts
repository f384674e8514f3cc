import { say, type Language, type Message } from '#core/messages/message';

import { formatDay } from './format-day';

const dayMs = 24 * 60 * 60 * 1000;
const today: Message = { zh: '今天 {time}', en: 'today {time}' };
const yesterday: Message = { zh: '昨天 {time}', en: 'yesterday {time}' };

const localMidnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** A moment as people say it: today and yesterday with the hour, this year with month and day, else the whole date. */
export function formatWhen(at: number, language: Language, now = Date.now()): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const time = new Date(at).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  const daysAgo = Math.round((localMidnight(now) - localMidnight(at)) / dayMs);
  if (daysAgo === 0) return say(today, language, { time });
  if (daysAgo === 1) return say(yesterday, language, { time });
  return formatDay(at, language, now);
}
