import { dataFiles } from '../../electron/storage/data-files';
import { sqliteModule } from '../../electron/storage/sqlite-module';

/**
 * Everything that stands in the tables of a data folder, as text to be compared: what was refused must leave it as it was. Read
 * beside the host that is running.
 */
export async function databaseDump(folder: string): Promise<string> {
  const { DatabaseSync, close } = await sqliteModule();
  const database = new DatabaseSync(dataFiles(folder).database, { readOnly: true });
  const rows = (sql: string): readonly Record<string, unknown>[] => database.prepare(sql).all();
  try {
    const tables = rows(`SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name`);
    return tables
      .map(({ name, sql }) => {
        const lines = rows(`SELECT * FROM "${String(name)}"`).map((row) =>
          JSON.stringify(row, (_key, value: unknown) =>
            value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
          ),
        );
        return [String(sql), ...lines.sort()].join('\n');
      })
      .join('\n\n');
  } finally {
    await close(database);
  }
}
