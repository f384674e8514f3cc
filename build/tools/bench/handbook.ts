import type { CourseScope } from '#core/courseware/course-scope';
import { buildHandbook } from '#core/courseware/handbook/build-handbook';
import { fraudTypes } from '#core/script/vocabulary';

import { writeCoursewareDocx } from '../../../electron/services/courseware/docx/write-courseware-docx';
import { shippedCourseSource } from '../shipped-course-source';
import { figure, type BenchResult } from './bench-result';

/** The whole library is a handbook of some 200 pages: first from the content folder on, then the making alone. */
export async function handbookBench(root: string): Promise<readonly BenchResult[]> {
  const scope: CourseScope = {
    fraudTypes: [...fraudTypes],
    edition: 'instructor',
    unit: '示例分局',
    title: '',
    day: '2026-11-23',
    seed: 1,
  };
  const began = performance.now();
  const source = shippedCourseSource(root, '0.0.0', fraudTypes);
  const read = performance.now();
  await writeCoursewareDocx(buildHandbook(source, scope), () => undefined);
  const made = performance.now();
  const whole = (made - began) / 1000;
  const making = (made - read) / 1000;
  return [
    figure('handbook-whole-library-from-files', whole, 's', '< 20', whole < 20),
    figure('handbook-200-pages', making, 's', '< 5', making < 5),
  ];
}
