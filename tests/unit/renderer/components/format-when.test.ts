import { formatDay } from '../../../../renderer/components/format-day';
import { formatWhen } from '../../../../renderer/components/format-when';

const at = (text: string) => new Date(text).getTime();
const now = at('2026-03-02T00:30:00');

test.each([
  ['2026-03-02T00:10:00', '今天 00:10', 'today 00:10'],
  ['2026-03-01T23:50:00', '昨天 23:50', 'yesterday 23:50'],
  ['2026-02-28T12:00:00', '2月28日', '28 Feb'],
  ['2025-12-31T12:00:00', '2025年12月31日', '31 Dec 2025'],
])('%s reads as people say it', (moment, zh, en) => {
  expect([formatWhen(at(moment), 'zh', now), formatWhen(at(moment), 'en', now)]).toEqual([zh, en]);
});

test('a day of another year names its year', () => {
  expect(formatDay(at('2027-01-05T00:00:00'), 'zh', now)).toBe('2027年1月5日');
});
