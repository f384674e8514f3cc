/** A limit of the chain as it is said: 5 分钟, 2 小时, 3 天; 不设 where there is none. */
export function spokenMinutes(minutes: number | null): string {
  if (minutes === null) return '不设';
  if (minutes % 1440 === 0) return `${minutes / 1440} 天`;
  if (minutes % 60 === 0) return `${minutes / 60} 小时`;
  return `${minutes} 分钟`;
}
