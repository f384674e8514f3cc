import { backUp } from '../../../electron/storage/backup/back-up';
import { openDatabase } from '../../../electron/storage/open-database';

/** Writes and backs up without end, and says so each time. Killing it at any moment is the test. */
async function main(): Promise<void> {
  const [folder = '', backups = ''] = process.argv.slice(2);
  const opened = await openDatabase(folder, Date.now());
  if (!opened.ok) throw new Error(opened.error.code);
  for (let count = 0; ; count += 1) {
    opened.value.database.run(
      `INSERT INTO people (id, name, unit, duty, role, created_at) VALUES (?, ?, '', 'police', 'trainee', 1)`,
      `p${count}`,
      `p${count}`,
    );
    await backUp(opened.value, backups, 1_750_000_000_000);
    console.log(JSON.stringify({ made: count + 1 }));
  }
}

void main();
