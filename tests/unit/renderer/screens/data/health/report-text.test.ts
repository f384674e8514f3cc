import { findingCodes, type FindingCode } from '#core/health/health-finding';
import type { HealthReport } from '#core/health/health-report';

import { findingMessages } from '../../../../../../renderer/screens/data/health/finding-messages';
import { reportText } from '../../../../../../renderer/screens/data/health/report-text';

const counts = {
  people: 4,
  runs: 12,
  replayed: 10,
  events: 300,
  results: 9,
  drafts: 2,
  versions: 1,
  bodies: 46,
  bytes: 3_145_728,
};
const at = new Date(2026, 10, 23, 8, 5).getTime();
const report: HealthReport = { at, version: '1.0.0', schema: 80, counts, findings: [], repair: null };

test('a sound report says when, with what, how much was looked at, and that nothing was found', () => {
  const text = reportText(report, 'zh');
  expect(text).toContain('时间：2026-11-23 08:05　程序：1.0.0　数据格式：80');
  expect(text).toContain('12 次演练（重放 10 次）');
  expect(text).toContain('另外 2 次演练是用别的版本玩的');
  expect(text).toContain('3.0 MB');
  expect(text).toContain('没有发现问题');
  expect(text.split('\r\n').length).toBeGreaterThan(5);
});

test('findings say what can be done about them, what they mean and where, in both languages', () => {
  const findings = [
    { code: 'results/missing', count: 22, facts: {}, places: [{ title: '两句话的案子', at }] },
    { code: 'place/disk', count: 1, facts: { free: 12, needed: 300 }, places: [] },
  ] as const;
  const zh = reportText({ ...report, findings }, 'zh');
  expect(zh).toContain('[可以修] 演练结束了，成绩没有 × 22  (results/missing)');
  expect(zh).toContain('- 两句话的案子 (2026-11-23 08:05)');
  expect(zh).toContain('另外还有 21 处');
  expect(zh).toContain('[需要您处理] 磁盘快满了');
  const en = reportText({ ...report, findings }, 'en');
  expect(en).toContain('12 MB are left');
  expect(en).not.toMatch(/磁盘|演练/);
});

test('a repair names what was put right and the backup', () => {
  const repair = {
    mended: [{ code: 'results/missing', count: 2 }],
    backup: 'before-repair-20261123-080500.db',
  } as const;
  const text = reportText({ ...report, repair }, 'en');
  expect(text).toContain('A run has ended and has no result × 2');
  expect(text).toContain('before-repair-20261123-080500.db');
});

test.each(Object.keys(findingCodes) as FindingCode[])(
  '%s fills in every fact that its sentence names',
  (code) => {
    const facts = { lines: 3, first: 'x', free: 1, needed: 2, hours: 3, days: 4, table: 't' };
    const text = (['zh', 'en'] as const).map((language) =>
      reportText({ ...report, findings: [{ code, count: 1, facts, places: [] }] }, language),
    );
    expect(text.join()).not.toMatch(/[{}]/);
    expect(findingMessages[code].title.zh).not.toBe('');
  },
);
