import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { editions, type CourseScope, type Edition } from '#core/courseware/course-scope';
import { buildDeck } from '#core/courseware/deck/build-deck';
import { fraudTypes, type FraudType } from '#core/script/vocabulary';

import { writePptx } from '../../electron/services/courseware/pptx/write-pptx';
import { shippedCourseSource } from './shipped-course-source';

const usage = `courseware-samples -- FOLDER [--slides] [--each] [--edition NAME] [--unit NAME] [F07…]
Writes courseware of the shipped lessons into a folder, to be looked at: all of the types in one file, with --each a file for each.`;

type Wanted = {
  readonly folder: string;
  readonly types: readonly FraudType[];
  readonly edition: Edition;
  readonly unit: string;
  readonly each: boolean;
};

function wanted(argv: readonly string[]): Wanted | null {
  const after = (name: string): string | undefined =>
    argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined;
  const folder = argv[0];
  const edition = editions.find((one) => one === (after('--edition') ?? 'instructor'));
  if (folder === undefined || folder.startsWith('--') || edition === undefined) return null;
  const named = fraudTypes.filter((type) => argv.includes(type));
  return {
    folder,
    edition,
    types: named.length === 0 ? fraudTypes : named,
    unit: after('--unit') ?? '示例市公安局示范分局反诈中心',
    each: argv.includes('--each'),
  };
}

async function main(): Promise<number> {
  const what = wanted(process.argv.slice(2));
  if (what === null) {
    process.stderr.write(`${usage}\n`);
    return 1;
  }
  mkdirSync(what.folder, { recursive: true });
  const groups = what.each ? what.types.map((type) => [type]) : [what.types];
  for (const types of groups) {
    const scope: CourseScope = {
      fraudTypes: [...types],
      edition: what.edition,
      unit: what.unit,
      title: '',
      day: '2026-11-23',
      seed: 1,
    };
    const deck = buildDeck(shippedCourseSource(process.cwd(), '0.0.0', types), scope);
    const name = `slides-${types.length === 1 ? types[0] : 'all'}-${what.edition}.pptx`;
    const began = performance.now();
    const bytes = await writePptx(deck, () => undefined);
    writeFileSync(path.join(what.folder, name), bytes);
    const slides = deck.sections.reduce((sum, section) => sum + section.slides.length, 0);
    const taken = Math.round(performance.now() - began);
    process.stdout.write(`${name}  ${slides} slides, ${bytes.length} bytes, ${taken} ms\n`);
  }
  return 0;
}

void main().then((code) => {
  process.exitCode = code;
});
