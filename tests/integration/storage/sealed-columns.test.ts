import { openDatabase } from '../../../electron/storage/open-database';
import { sealRepository } from '../../../electron/storage/seal/seal-repository';
import { sealedColumns } from '../../../electron/storage/seal/sealed-columns';
import { sealKeysOf } from '../../../electron/storage/seal/seal-keys';
import { keySealer } from '../../../electron/storage/seal/sealer';
import { turnOff, turnOn } from '../../../electron/storage/seal/turn-seal';
import { temporaryFolder } from '../../support/temporary-folder';

/**
 * Columns of text that stay as they are: ids, hashes, words of closed lists, content, and the names of units that stand on signed packs for
 * everybody to read. Whoever adds a column decides: here, or among the encrypted ones.
 */
const clear: Readonly<Record<string, string>> = {
  bodies: 'hash kind body',
  read_files: 'file_hash reader body summary',
  people: 'id duty role blind',
  credentials: 'person',
  settings: 'person value',
  runs: 'id person kind subject subject_hash ruleset_hash fraud_type title disposition duty mode seed branch_run state',
  run_events: 'event',
  results: 'person fraud_type subject mode ending ending_kind vetoes dimensions',
  drafts: 'id kind subject title fraud_type author based_on snapshot',
  draft_steps: 'step changes',
  versions:
    'id kind subject title fraud_type hash previous basis author origin signer draft state decider retirer',
  keys: 'public_key unit secret added_by revoked_reason',
  packed_lessons: 'hash fraud_type body signer',
  kiosk_counts: 'day fraud_type kind',
  seal: 'check_value by_passphrase by_recovery',
};

async function opened() {
  const answer = await openDatabase(temporaryFolder(), 0);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

test('every column of text is known to hold names, and is encrypted, or known to hold none', async () => {
  const { close, database } = await opened();
  const columns = database.all<{ place: string }>(
    `SELECT tables.name || '.' || columns.name AS place FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
     WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%' AND columns.type = 'TEXT'`,
  );
  await close();
  const known = [
    ...Object.entries(clear).flatMap(([table, names]) => names.split(' ').map((name) => `${table}.${name}`)),
    ...sealedColumns.flatMap(({ columns: names, table }) => names.map((name) => `${table}.${name}`)),
  ];
  expect(columns.map(({ place }) => place).sort()).toEqual([...known].sort());
});

test('a decided version is encrypted and brought back with what forbids changing it standing all the while', async () => {
  const { close, database } = await opened();
  database.execute(`
    INSERT INTO bodies VALUES ('h', 'script', '{}', 0);
    INSERT INTO versions (id, kind, subject, version, title, hash, note, basis, author, author_name, submitted_at, origin, state,
      decider, decider_name, decided_at, decision_note)
    VALUES ('v', 'script', 's', 1, 't', 'h', '按梁晓的意见改', '依据', 'a', '作者甲', 0, 'studio', 'published', 'd', '审核乙', 1, '同意');
  `);
  const schema = () => database.all('SELECT name, sql FROM sqlite_schema ORDER BY name');
  const row = () => database.get<Record<string, string>>('SELECT * FROM versions');
  const before = { schema: schema(), row: row() };
  const dataKey = Buffer.alloc(32, 3);
  turnOn(database, dataKey, { passphrase: 'w', recovery: 'w' }, 0);
  for (const name of ['author_name', 'decider_name', 'note', 'decision_note'])
    expect(row()?.[name]).toMatch(/^s1:/);
  expect(row()).toMatchObject({
    retirer_name: null,
    retiring_note: expect.any(String) as string,
    basis: '依据',
  });
  expect(keySealer(sealKeysOf(dataKey)).open('versions.note', 'v', row()?.['note'] ?? '')).toBe(
    '按梁晓的意见改',
  );
  expect(schema()).toEqual(before.schema);
  expect(() => database.run("UPDATE versions SET author_name = 'x'")).toThrow('never changed');
  turnOff(database, dataKey);
  expect({ schema: schema(), row: row() }).toEqual(before);
  expect(sealRepository(database).find()).toBeNull();
  await close();
});

test('where one row cannot be encrypted none is, and the next try goes well', async () => {
  const { close, database } = await opened();
  const add = (id: string) =>
    database.run("INSERT INTO people VALUES (?, ?, '', 'police', 'trainee', 0, NULL)", id, `名字${id}`);
  add('a');
  add('b');
  const before = database.all('SELECT * FROM people');
  database.execute("CREATE TRIGGER full BEFORE INSERT ON seal BEGIN SELECT RAISE(ABORT, 'disk full'); END");
  const on = () => turnOn(database, Buffer.alloc(32, 3), { passphrase: 'w', recovery: 'w' }, 0);
  expect(on).toThrow('disk full');
  expect(database.all('SELECT * FROM people')).toEqual(before);
  database.execute('DROP TRIGGER full');
  on();
  expect(database.all('SELECT * FROM people WHERE name LIKE ?', '名字%')).toEqual([]);
  await close();
});
