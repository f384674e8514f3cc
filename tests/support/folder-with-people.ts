import { openDatabase } from '../../electron/storage/open-database';
import { startOfTests } from './test-clock';

/** Adds people to the database of a data folder that nobody has open. */
export async function addPeople(folder: string, names: readonly string[]): Promise<void> {
  const opened = await openDatabase(folder, startOfTests);
  if (!opened.ok) throw new Error(opened.error.code);
  for (const name of names) {
    opened.value.database.run(
      `INSERT INTO people (id, name, unit, duty, role, created_at) VALUES (?, ?, '', 'police', 'trainee', ?)`,
      name,
      name,
      startOfTests + names.length,
    );
  }
  await opened.value.close();
}

/** Ids of the people in a data folder that nobody has open. */
export async function peopleIn(folder: string): Promise<readonly string[]> {
  const opened = await openDatabase(folder, startOfTests);
  if (!opened.ok) throw new Error(opened.error.code);
  const rows = opened.value.database.all<{ id: string }>('SELECT id FROM people ORDER BY id');
  await opened.value.close();
  return rows.map(({ id }) => id);
}
