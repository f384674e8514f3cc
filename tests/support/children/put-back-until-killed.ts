import { putBack } from '../../../electron/storage/backup/put-back';

/** Puts two backups back in turn without end, and says so each time. Killing it at any moment is the test. */
async function main(): Promise<void> {
  const [folder = '', ...backups] = process.argv.slice(2);
  for (let at = 1_750_000_000_000; ; at += 1000) {
    for (const backup of backups) {
      const done = await putBack({ folder, backup, at });
      console.log(JSON.stringify({ ok: done.ok }));
    }
  }
}

void main();
