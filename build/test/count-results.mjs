import { readFileSync } from 'node:fs';

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

/** A run that left no report failed as a whole; it must never count as "nothing to complain about". */
const noReport = { passed: 0, failed: 1 };

/** Counts a jest report. A file that did not even load counts as one failure. */
export function countJest(file) {
  const report = read(file);
  if (report === null) return noReport;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  };
}

/** Counts a Playwright report. Errors outside any test (a broken configuration, say) count as failures. */
export function countPlaywright(file) {
  const report = read(file);
  if (report === null) return noReport;
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + (report.errors?.length ?? 0) };
}

/**
 * Sums the parts of a test run. A part that ended badly without a counted failure (lint, build, a crashed runner) counts as one,
 * and so does a run without a single test: the closing line never says "0 failed" when something went wrong.
 */
export function sumResults(parts) {
  const passed = parts.reduce((sum, part) => sum + part.passed, 0);
  const failed = parts.reduce((sum, part) => sum + (part.ok ? part.failed : Math.max(1, part.failed)), 0);
  return { passed, failed: passed + failed === 0 ? 1 : failed };
}
