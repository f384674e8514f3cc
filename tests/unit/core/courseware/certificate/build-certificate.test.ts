import { buildCertificate } from '#core/courseware/certificate/build-certificate';

import { courseScope } from '../../../../support/course-scope';
import { printText } from '../../../../support/print-text';
import { shippedCourse } from '../../../../support/shipped-course';

const two = ['F04', 'F07'] as const;
const course = shippedCourse(two);

describe('the certificate', () => {
  it('is a page for each name, in their order', () => {
    const made = buildCertificate(course, courseScope(two), { names: ['甲某', '乙某'], hours: 6 });
    const starts = made.blocks.filter((block) => block.kind === 'heading' && block.startsPage === true);
    expect(starts).toHaveLength(2);
    const leads = made.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.lead ? [block.lead] : [],
    );
    expect(leads).toEqual(['甲某', '乙某']);
  });

  it('says what was learnt, by whom it is given, when, and that it is no licence', () => {
    const text = printText(buildCertificate(course, courseScope(two), { names: ['甲某'], hours: 6 }).blocks);
    for (const said of [
      '冒充公检法',
      '6 学时',
      '合成市公安局示例分局',
      '2026年11月23日',
      '不是执法资格',
      '盖章',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('leaves the hours unsaid where none are given, and counts many types instead of naming them', () => {
    const text = printText(
      buildCertificate(shippedCourse(), courseScope(), { names: ['甲某'], hours: null }).blocks,
    );
    expect(text).not.toContain('学时');
    expect(text).toContain('17 类');
  });
});
