import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { buildExercise } from './build-exercise';
import { buildScript } from './build-script';
import { temporaryFolder } from './temporary-folder';

const repository = resolve(__dirname, '../..');

/** Files of a content folder by name; a value that is not a text is written as JSON, which is YAML too. */
export type ContentTouches = Readonly<Record<string, unknown>>;

/** Writes a content folder with the small ruleset, the shipped fraud types, one tiny script and one exercise; `touches` add or replace. */
export function contentFolder(touches: ContentTouches = {}): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'scripts'));
  mkdirSync(join(folder, 'exercises'));
  mkdirSync(join(folder, 'lessons'));
  copyFileSync(
    join(repository, 'tests/fixtures/sound-case/lesson.yaml'),
    join(folder, 'lessons/lesson-f04.yaml'),
  );
  copyFileSync(join(repository, 'tests/fixtures/small-case/ruleset.yaml'), join(folder, 'ruleset.yaml'));
  copyFileSync(join(repository, 'scripts-data/fraud-types.yaml'), join(folder, 'fraud-types.yaml'));
  writeContent(folder, {
    'scripts/tiny-case.yaml': buildScript(),
    'exercises/tiny-exercise.yaml': buildExercise(),
    ...touches,
  });
  return folder;
}

/** Writes files into a content folder. */
export function writeContent(folder: string, files: ContentTouches): void {
  for (const [name, value] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  }
}
