import { openDatabase } from '../../../electron/storage/open-database';
import { sealKeysOf } from '../../../electron/storage/seal/seal-keys';
import { sealRepository } from '../../../electron/storage/seal/seal-repository';
import { keySealer } from '../../../electron/storage/seal/sealer';
import { unwrapKey } from '../../../electron/storage/seal/wrapped-key';
import { runChild } from '../../support/run-child';
import { temporaryFolder } from '../../support/temporary-folder';

const people = Array.from({ length: 400 }, (_, index) => ({
  id: `person-${index}`,
  name: `受训人员${index}`,
  unit: `第${index % 9}所`,
}));
const secret = 'AAAA3333';
const dataKey = Buffer.alloc(32, 11);

async function opened(folder: string) {
  const answer = await openDatabase(folder, 0);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

async function peopledFolder(): Promise<string> {
  const folder = temporaryFolder();
  const { close, database } = await opened(folder);
  database.transaction(() => {
    for (const { id, name, unit } of people)
      database.run(
        "INSERT INTO people (id, name, unit, duty, role, created_at) VALUES (?, ?, ?, 'police', 'trainee', 0)",
        id,
        name,
        unit,
      );
  });
  await close();
  return folder;
}

type Row = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly blind: string | null;
};

test('killed while it is turned on or off, all names are encrypted or none, and the key is never lost', async () => {
  const folder = await peopledFolder();
  const found = { sealed: 0, clear: 0 };
  for (let kill = 0; kill < 12; kill += 1) {
    const child = runChild('seal-until-killed.ts', [folder, dataKey.toString('hex'), secret]);
    for (let turn = 0; turn <= 1 + (kill % 3); turn += 1) await child.next();
    await child.kill('SIGKILL');

    const { close, database } = await opened(folder);
    expect(database.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
    const seal = sealRepository(database).find();
    const rows = database.all<Row>('SELECT id, name, unit, blind FROM people ORDER BY rowid');
    const key = seal === null ? null : unwrapKey('recovery', seal.wraps.recovery, secret);
    if (seal === null) {
      found.clear += 1;
      expect(rows).toEqual(people.map((person) => ({ ...person, blind: null })));
    } else {
      found.sealed += 1;
      expect(key).toEqual(dataKey);
      const { blind, open } = keySealer(sealKeysOf(key ?? Buffer.alloc(0)));
      expect(
        rows.map((row) => ({
          id: row.id,
          name: open('people.name', row.id, row.name),
          unit: open('people.unit', row.id, row.unit),
          blind: row.blind,
        })),
      ).toEqual(people.map((person) => ({ ...person, blind: blind(person.name, person.unit) })));
    }
    expect(database.all("SELECT name FROM sqlite_schema WHERE type = 'trigger'")).toHaveLength(3);
    await close();
  }
  // A test that only ever met one of the two would prove half.
  expect(found.sealed).toBeGreaterThan(0);
  expect(found.clear).toBeGreaterThan(0);
});
