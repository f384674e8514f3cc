import { isTeachingDraft, stampLines, stampShort } from '#core/courseware/version-stamp';

import { shippedCourse } from '../../../support/shipped-course';

const source = shippedCourse(['F07']);

test('a stamp names program, library, ruleset, and every lesson and script by version and hash', () => {
  const lines = stampLines(source);
  expect(lines).toHaveLength(2 + source.lessons.length + source.scripts.length);
  for (const { hash } of [source.ruleset, ...source.lessons, ...source.scripts])
    expect(lines.filter((line) => line.endsWith(hash.slice(0, 8)))).toHaveLength(1);
  expect(stampShort(source)).toBe(
    `劝得住 0.0.0-test · 内容 0123456789ab · 规则集 ${source.ruleset.hash.slice(0, 8)}`,
  );
});

test('one teaching draft makes a draft of all that is made from it', () => {
  const signed = <T extends { readonly body: object }>(entry: T): T => ({
    ...entry,
    body: { ...entry.body, status: 'signed-off' },
  });
  const whole = {
    ...source,
    lessons: source.lessons.map(signed),
    scripts: source.scripts.map(signed),
    ruleset: signed(source.ruleset),
  };
  expect(isTeachingDraft(source)).toBe(true);
  expect(isTeachingDraft(whole)).toBe(false);
  expect(isTeachingDraft({ ...whole, lessons: source.lessons })).toBe(true);
});
