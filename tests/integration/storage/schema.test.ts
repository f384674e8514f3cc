import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { contentHash } from '#core/lib/content-hash';

import { allMigrations } from '../../../electron/storage/migrations/all-migrations';
import { openDatabase } from '../../../electron/storage/open-database';
import { temporaryFolder } from '../../support/temporary-folder';

const fixtures = resolve(__dirname, '../../fixtures/storage');
const refresh = 'npx jest -c build/config/jest.config.mjs --testPathPatterns storage/schema';

/** Compares with a committed text; the failure says how to refresh it and when not to. */
function expectCommitted(name: string, present: string, advice: string): void {
  const path = resolve(fixtures, name);
  if (process.env['REFRESH_SCHEMA'] === '1') writeFileSync(path, present);
  const committed = existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : '';
  if (committed === present) return;
  throw new Error(
    `tests/fixtures/storage/${name} is not what the migrations give. ${advice}\nREFRESH_SCHEMA=1 ${refresh}`,
  );
}

describe('the schema', () => {
  it('is the committed one', async () => {
    const opened = await openDatabase(temporaryFolder(), 0);
    if (!opened.ok) throw new Error(opened.error.code);
    const rows = opened.value.database.all<{ sql: string }>(
      'SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name',
    );
    await opened.value.close();
    const present = rows.map(({ sql }) => `${sql.replace(/\s+/g, ' ')};\n`).join('');
    expectCommitted(
      'schema.sql',
      present,
      'If a new migration was meant to change it, look at the difference and refresh:',
    );
  });

  it('has steps that rise, and no shipped step was changed', () => {
    const numbers = allMigrations.map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
    const present = allMigrations
      .map(({ name, number, sql }) => `${number} ${name} ${contentHash(sql)}\n`)
      .join('');
    expectCommitted(
      'migrations.txt',
      present,
      'A step that any release has shipped is never edited: add a new one. Until then, or after adding one, refresh:',
    );
  });
});
