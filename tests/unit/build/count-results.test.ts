import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { countJest, countPlaywright, sumResults } from '../../../build/test/count-results.mjs';
import { temporaryFolder } from '../../support/temporary-folder';

function report(value: unknown): string {
  const file = path.join(temporaryFolder(), 'report.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
}

const part = (more: object) => ({ name: 'part', ok: true, passed: 0, failed: 0, ...more });

test('a jest file that does not load is a failure of its own', () => {
  const file = report({ numPassedTests: 7, numFailedTests: 2, numRuntimeErrorTestSuites: 1 });
  expect(countJest(file)).toEqual({ passed: 7, failed: 3 });
});

test('an end-to-end test that only passes on the second try has failed', () => {
  const file = report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] });
  expect(countPlaywright(file)).toEqual({ passed: 5, failed: 3 });
});

test('a run without a report has failed', () => {
  expect(countJest('/nowhere/report.json')).toEqual({ passed: 0, failed: 1 });
  expect(countPlaywright('/nowhere/report.json')).toEqual({ passed: 0, failed: 1 });
});

test('the sum never says "0 failed" when something went wrong', () => {
  expect(sumResults([part({ passed: 3 }), part({ ok: false })])).toEqual({ passed: 3, failed: 1 });
  expect(sumResults([part({ ok: false, passed: 3, failed: 2 })])).toEqual({ passed: 3, failed: 2 });
  expect(sumResults([part({})])).toEqual({ passed: 0, failed: 1 });
  expect(sumResults([part({ passed: 3 }), part({ passed: 4 })])).toEqual({ passed: 7, failed: 0 });
});
