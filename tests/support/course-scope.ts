import type { CourseScope, Edition } from '#core/courseware/course-scope';
import { fraudTypes, type FraudType } from '#core/script/vocabulary';

/** A scope as an instructor would choose it. */
export function courseScope(
  types: readonly FraudType[] = fraudTypes,
  edition: Edition = 'instructor',
  more: Partial<CourseScope> = {},
): CourseScope {
  return {
    fraudTypes: [...types],
    edition,
    unit: '合成市公安局示例分局',
    title: '',
    day: '2026-11-23',
    seed: 7,
    ...more,
  };
}
