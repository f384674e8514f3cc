import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { CourseSource } from '#core/courseware/course-source';
import { readLessonText } from '#core/lesson/read-lesson';
import { contentHash } from '#core/lib/content-hash';
import type { Result } from '#core/lib/result';
import { readFraudTypesText } from '#core/library/fraud-types-schema';
import { readRulesetText } from '#core/ruleset/read-ruleset';
import { readScriptText } from '#core/script/read-script';
import { fraudTypes, type FraudType } from '#core/script/vocabulary';

function sound<T>(name: string, read: Result<T, unknown>): T {
  if (!read.ok) throw new Error(`${name} cannot be read; run npm run scripts:check`);
  return read.value;
}

const hashed = <T>(body: T) => ({ hash: contentHash(body), body });

/** What courseware of these types is made from, of the content in the working folder. */
export function shippedCourseSource(
  root: string,
  program: string,
  types: readonly FraudType[] = fraudTypes,
): CourseSource {
  const content = path.join(root, 'scripts-data');
  const text = (...names: string[]): string => readFileSync(path.join(content, ...names), 'utf8');
  const lessons = types.map((type) => {
    const name = `lesson-${type.toLowerCase()}.yaml`;
    return hashed(sound(name, readLessonText(text('lessons', name))).lesson);
  });
  const scripts = readdirSync(path.join(content, 'scripts'))
    .sort()
    .map((name) => sound(name, readScriptText(text('scripts', name))).script)
    .filter(({ fraudType }) => types.includes(fraudType))
    .map(hashed);
  const ruleset = hashed(sound('ruleset.yaml', readRulesetText(text('ruleset.yaml'))).ruleset);
  return {
    fraudTypes: sound('fraud-types.yaml', readFraudTypesText(text('fraud-types.yaml'))),
    lessons,
    scripts,
    ruleset,
    program,
    contentHash: contentHash([ruleset.hash, ...lessons.map(({ hash }) => hash)]).slice(0, 12),
  };
}
