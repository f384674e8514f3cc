import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { CourseSource } from '#core/courseware/course-source';
import { readLessonText } from '#core/lesson/read-lesson';
import type { Lesson } from '#core/lesson/lesson-schema';
import { contentHash } from '#core/lib/content-hash';
import { readFraudTypesText } from '#core/library/fraud-types-schema';
import { readScriptText } from '#core/script/read-script';
import type { Script } from '#core/script/script-schema';
import { fraudTypes, type FraudType } from '#core/script/vocabulary';

import { shippedRuleset } from './shipped-scripts';

const content = resolve(__dirname, '../../scripts-data');

/** The shipped lesson of a fraud type. */
export function shippedLesson(fraudType: FraudType): Lesson {
  const file = join(content, 'lessons', `lesson-${fraudType.toLowerCase()}.yaml`);
  const read = readLessonText(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(`${file} is not a sound lesson`);
  return read.value.lesson;
}

/** Every shipped script, by file name. */
export function shippedScripts(): readonly Script[] {
  const folder = join(content, 'scripts');
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const read = readScriptText(readFileSync(join(folder, file), 'utf8'));
      if (!read.ok) throw new Error(`${file} is not a sound script`);
      return read.value.script;
    });
}

const hashed = <T>(body: T) => ({ hash: contentHash(body), body });

/** What courseware of these types is made from, as the host would gather it. */
export function shippedCourse(types: readonly FraudType[] = fraudTypes): CourseSource {
  const known = readFraudTypesText(readFileSync(join(content, 'fraud-types.yaml'), 'utf8'));
  if (!known.ok) throw new Error('the list of fraud types is not sound');
  return {
    fraudTypes: known.value,
    lessons: types.map((fraudType) => hashed(shippedLesson(fraudType))),
    scripts: shippedScripts()
      .filter(({ fraudType }) => types.includes(fraudType))
      .map(hashed),
    ruleset: hashed(shippedRuleset()),
    program: '0.0.0-test',
    contentHash: '0123456789ab',
  };
}
