import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

import type { ManualBlock } from '#core/manual/manual-block';
import { readTables } from '#core/manual/tables/read-tables';
import { findTables } from '#core/manual/tables/table-rows';
import { writeTables } from '#core/manual/tables/write-tables';
import {
  openOfficePackage,
  type OfficePackage,
} from '../../../../../electron/services/documents/office-package';
import { readDocx } from '../../../../../electron/services/documents/read-docx';
import { readXlsx } from '../../../../../electron/services/documents/read-xlsx';
import { writeDocx } from '../../../../../electron/services/documents/write-docx';
import { writeXlsx } from '../../../../../electron/services/documents/write-xlsx';
import type { Answer } from '../../../../../electron/services/handlers';
import { someFraudTypes } from '../../../../support/manual-blocks';
import { shippedScript } from '../../../../support/shipped-scripts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function readBack(
  bytes: Buffer,
  read: (office: OfficePackage) => Promise<Answer<readonly ManualBlock[]>>,
): Promise<unknown> {
  const office = await openOfficePackage(bytes);
  if (!office.ok) throw new Error(office.error.code);
  const blocks = await read(office.value);
  if (!blocks.ok) throw new Error(blocks.error.code);
  const found = findTables(blocks.value, someFraudTypes);
  if (found === null) throw new Error('the tables were not recognised');
  const { draft, leftovers } = readTables(found, someFraudTypes);
  return { draft: asJson(draft), leftovers };
}

const names = readdirSync(resolve(__dirname, '../../../../../scripts-data/scripts')).map((file) =>
  file.replace('.yaml', ''),
);

describe('a script handed out and handed in again', () => {
  it.each(names)('%s comes back from .xlsx as the very same document', async (name) => {
    const draft = { script: shippedScript(name), layout: { here: { x: 1, y: 2 } } };
    const bytes = await writeXlsx(writeTables(draft, { fraudTypes: someFraudTypes, byScene: false }));
    expect(await readBack(bytes, readXlsx)).toEqual({ draft: asJson(draft), leftovers: [] });
  });

  it.each(names.filter((_, at) => at % 9 === 3))(
    '%s comes back from .docx as the very same document',
    async (name) => {
      const draft = { script: shippedScript(name), layout: { here: { x: 1, y: 2 } } };
      const tables = writeTables(draft, { fraudTypes: someFraudTypes, byScene: true });
      const bytes = await writeDocx({ title: draft.script.title, notes: [], tables });
      expect(await readBack(bytes, readDocx)).toEqual({ draft: asJson(draft), leftovers: [] });
    },
  );
});
