import { wrapDatabase, type Reader } from '../database';
import { allMigrations } from '../migrations/all-migrations';
import { migrate } from '../migrations/migrate';
import { sqliteModule } from '../sqlite-module';

/** Everything that a database is made of, in one spelling. What SQLite adds by itself (its names begin so) says nothing. */
function schemaOf(reader: Reader): string {
  return reader
    .all<{ type: string; name: string; sql: string | null }>('SELECT type, name, sql FROM sqlite_schema')
    .filter(({ name }) => !name.startsWith('sqlite_'))
    .map(({ name, sql, type }) => `${type} ${name} ${(sql ?? '').replace(/["\s]+/g, ' ')}`)
    .sort()
    .join('\n');
}

const known = new Map<number, Promise<string | null>>();

/** What a database of a schema number of ours is made of; null where the number is none of ours. */
function expectedSchema(version: number): Promise<string | null> {
  const present = known.get(version);
  if (present !== undefined) return present;
  const made = (async () => {
    if (!allMigrations.some(({ number }) => number === version)) return null;
    const { DatabaseSync, close } = await sqliteModule();
    const driver = new DatabaseSync(':memory:');
    const database = wrapDatabase(driver);
    migrate(
      database,
      allMigrations.filter(({ number }) => number <= version),
    );
    const schema = schemaOf(database);
    database.letGo();
    await close(driver);
    return schema;
  })();
  known.set(version, made);
  return made;
}

/**
 * Asks of a database of a schema number whether it is one of ours and nothing else: the tables as this program makes them, and no view,
 * trigger or rule that it does not know. A file from elsewhere could do with those what nobody here ever asked for.
 */
export async function ownSchema(version: number): Promise<(reader: Reader) => boolean> {
  const expected = await expectedSchema(version);
  return (reader) => expected !== null && schemaOf(reader) === expected;
}
