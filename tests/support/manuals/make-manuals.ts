import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { oddManual } from './odd-word-manual';
import { dialogue, mergedTable, numberedList } from './word-manuals';
import { workbook } from './workbook-manual';

/** The five manuals, each messy in its own way, by the name of its file. */
export const manuals: Readonly<Record<string, () => Promise<Buffer> | Buffer>> = {
  'merged-table.docx': mergedTable,
  'numbered-list.docx': numberedList,
  'dialogue.docx': dialogue,
  'odd-marks.docx': oddManual,
  'workbook.xlsx': workbook,
};

/** Writes them anew: `node build/run-tool.mjs tests/support/manuals/make-manuals.ts`. The files are committed, so that tests read what was read before. */
async function main(): Promise<void> {
  const folder = resolve('tests/fixtures/manuals');
  mkdirSync(folder, { recursive: true });
  for (const [name, make] of Object.entries(manuals)) writeFileSync(join(folder, name), await make());
}

void main();
