import { prepareScript } from '#core/dialogue/prepare-script';
import { playWalkthrough } from '#core/run/play-walkthrough';
import type { RunEvent } from '#core/run/run-schema';
import type { Script } from '#core/script/script-schema';

import { dataFiles } from '../../../electron/storage/data-files';
import { sqliteModule } from '../../../electron/storage/sqlite-module';
import { figure, type BenchResult } from './bench-result';
import { withBuiltHost } from './built-host';
import { openTab, type Ask } from './host-tab';

const pin = '739215';
/** Ten years of a large station: some 200 MB. */
const runs = 60_000;

/** Plays a talk through the channels, the expert's way. */
async function playOne(ask: Ask, script: Script): Promise<string> {
  const walkthrough = script.walkthroughs.find(({ kind }) => kind === 'expert');
  if (walkthrough === undefined) throw new Error('The script has no expert way');
  const { disposition, duty } = walkthrough;
  const turns = playWalkthrough(prepareScript(script), walkthrough);
  if (!turns.ok) throw new Error(`The expert way stops at ${turns.error.node}`);
  const { scripts } = await ask('library:get', {});
  const hash = scripts.find(({ id }) => id === script.id)?.hash ?? '';
  const { head } = await ask('runs:start', {
    script: hash,
    disposition,
    duty,
    mode: 'practice',
    pace: 1,
    branch: null,
  });
  for (const [seq, { decision }] of turns.value.entries()) {
    const event: RunEvent =
      decision.type === 'choose'
        ? {
            type: 'chose',
            move: decision.move,
            line: 'a',
            shown: [{ move: decision.move, line: 'a' }],
            elapsedMs: 4_000,
          }
        : decision.type === 'continue'
          ? { type: 'continued' }
          : { type: 'timed-out', elapsedMs: 20_000 };
    await ask('runs:append', { run: head.id, seq, event });
  }
  return head.id;
}

/** Copies a run with its log and result until there are many. */
async function multiply(folder: string, run: string): Promise<void> {
  const { DatabaseSync, close } = await sqliteModule();
  const driver = new DatabaseSync(dataFiles(folder).database);
  const columns = (table: string, without: readonly string[]) =>
    (driver.prepare(`SELECT name FROM pragma_table_info('${table}')`).all() as { name: string }[])
      .map(({ name }) => name)
      .filter((name) => !without.includes(name))
      .join(', ');
  const ofRun = columns('runs', ['number', 'id']);
  const ofEvent = columns('run_events', ['run', 'event']);
  const ofResult = columns('results', ['number', 'run']);
  driver.exec(`
    BEGIN;
    CREATE TEMP TABLE seed AS SELECT number FROM runs WHERE id = '${run}';
    CREATE TEMP TABLE copies AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${runs}) SELECT i FROM n;
    INSERT INTO runs (id, ${ofRun}) SELECT 'copy-' || i, ${ofRun} FROM runs, copies WHERE number = (SELECT number FROM seed);
    INSERT INTO run_events (run, event, ${ofEvent})
      SELECT runs.number, source.event, ${ofEvent} FROM run_events AS source, runs
      WHERE source.run = (SELECT number FROM seed) AND runs.id LIKE 'copy-%';
    INSERT INTO results (run, ${ofResult})
      SELECT runs.number, ${ofResult
        .split(', ')
        .map((name) => `source.${name}`)
        .join(', ')} FROM results AS source, runs
      WHERE source.run = (SELECT number FROM seed) AND runs.id LIKE 'copy-%';
    COMMIT;`);
  await close(driver);
}

/** How long something takes, and how long somebody else waits for an answer meanwhile at most, both in seconds. */
async function beside(ask: Ask, work: () => Promise<unknown>): Promise<{ whole: number; wait: number }> {
  const began = performance.now();
  let isOver = false;
  let wait = 0;
  const done = work().finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const asked = performance.now();
    await ask('app:get-status', {});
    wait = Math.max(wait, performance.now() - asked);
  }
  await done;
  return { whole: (performance.now() - began) / 1000, wait: wait / 1000 };
}

async function checked(ask: Ask): Promise<number> {
  const { job } = await ask('health:begin', {});
  for (;;) {
    const state = await ask('health:look', { job });
    if (state.state === 'failed') throw new Error(state.error.code);
    if (state.state === 'made') {
      const broken = state.made.findings.filter(({ code }) => !/^(place|backups)/.test(code));
      if (broken.length > 0) throw new Error(`The check found ${broken[0]?.code}`);
      return state.made.counts.bytes;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Backup, health check and restore of the data of many years, and how long others wait meanwhile. */
export async function dataBench(root: string, script: Script): Promise<readonly BenchResult[]> {
  return withBuiltHost(root, async (host) => {
    const tab = await openTab(host.address);
    const other = await openTab(host.address, '7b0e8f6c-1f9f-4b6e-9d27-9a5c3f0f9b11');
    const { ask } = tab;
    try {
      const details = { name: '管理员', unit: '', duty: 'police' } as const;
      const { person } = await ask('people:add', { details, role: 'administrator', pin });
      await ask('people:sign-in', { person: person.id, pin });
      await multiply(host.dataFolder, await playOne(ask, script));
      let bytes = 0;
      const health = await beside(other.ask, async () => {
        bytes = await checked(ask);
      });
      const backup = await beside(other.ask, () => ask('backups:make', {}));
      const { backups } = await ask('backups:list', {});
      const name = backups[0]?.name ?? '';
      const restore = await beside(other.ask, () =>
        ask('backups:restore', { file: { kind: 'backup', name }, pin }),
      );
      const bar = (title: string, value: number, most: number) =>
        figure(title, value, 's', `≤ ${most}`, value <= most);
      return [
        figure('data-large-size', bytes / 1_000_000, 'MB', 'reported', true),
        bar('data-large-health-check', health.whole, 60),
        bar('data-large-health-others-wait', health.wait, 3),
        bar('data-large-backup', backup.whole, 10),
        bar('data-large-backup-others-wait', backup.wait, 3),
        bar('data-large-restore', restore.whole, 30),
      ];
    } finally {
      await tab.close();
      await other.close();
    }
  });
}
