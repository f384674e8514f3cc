import { setImmediate as pause } from 'node:timers/promises';

import { canMend, type FoundAt } from '#core/health/health-finding';
import type { HealthCounts } from '#core/health/health-report';
import { judgePlace } from '#core/health/judge-place';

import { dataFiles } from '../../storage/data-files';
import { checkIntegrity, looseRows, type LooseRows } from '../../storage/health/check-file';
import { loosePlan } from '../../storage/health/mend-rows';
import type { BodyText } from '../../storage/health/stored-rows';
import type { Progress } from '../threads/run-thread';
import { examineStoredDraft, examineStoredRun } from './examine-records';
import { examineSmallTables, unreadableSettings } from './examine-small-tables';
import { isSoundVersion } from './examine-version';
import { findCopies, isSound } from './find-copy';
import type { HealthParts } from './health-parts';
import { lookAround } from './look-around';
import { soundShelf } from './sound-shelf';

/** What a repair would do, all of it proved by the check. */
export type HealthPlan = {
  readonly indexes: readonly string[];
  readonly loose: readonly LooseRows[];
  readonly bodies: readonly BodyText[];
  /** Numbers of runs and drafts, row ids of settings. */
  readonly runs: readonly number[];
  readonly drafts: readonly number[];
  readonly settings: readonly number[];
};

/** What a check has found. Without a plan where the file itself is damaged: then nothing in it proves anything. */
export type Checked = {
  readonly found: readonly FoundAt[];
  readonly counts: HealthCounts;
  readonly plan: HealthPlan | null;
};

/** Records between two turns of everybody else: some ten milliseconds. */
const slice = 20;

/**
 * Looks at everything: the file, its rows, every script by its hash, every run by playing its log again, every draft by putting it together,
 * and the surroundings. Works in slices beside everybody else's work, and reads each record in one go, so that nobody's writing is mistaken
 * for damage. Changes nothing. Rejects when the signal ends it.
 */
export async function checkHealth(
  parts: HealthParts,
  signal: AbortSignal,
  progress: Progress,
): Promise<Checked> {
  const { context, database, rows } = parts;
  const bytes = database.get<{ bytes: number }>(
    'SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size',
  );
  const counted = (table: string) => rows.count(table);

  const { damage, indexes } = checkIntegrity(database);
  const newestAt = damage.length > 0 ? null : context.backupKeeper.look().newestAt;
  const found: FoundAt[] = [...judgePlace(await lookAround(context, newestAt))];
  if (damage.length > 0) {
    found.push({ code: 'file/damaged', facts: { lines: damage.length, first: damage[0] ?? '' } });
    const none = {
      people: 0,
      runs: 0,
      replayed: 0,
      events: 0,
      results: 0,
      drafts: 0,
      versions: 0,
      bodies: 0,
    };
    return { found, counts: { ...none, bytes: bytes?.bytes ?? 0 }, plan: null };
  }
  for (const title of indexes) found.push({ code: 'file/index', title });

  const hashes = rows.hashes();
  const runNumbers = rows.runNumbers();
  const draftNumbers = rows.draftNumbers();
  const versionNumbers = rows.versionNumbers();
  const all = hashes.length + runNumbers.length + draftNumbers.length + versionNumbers.length;
  let done = 0;
  const inSlices = async <T>(things: readonly T[], look: (thing: T) => void): Promise<void> => {
    for (const thing of things) {
      look(thing);
      done += 1;
      if (done % slice !== 0) continue;
      progress(done, all);
      await pause();
      signal.throwIfAborted();
    }
  };

  const altered = new Set<string>();
  await inSlices(hashes, (hash) => {
    const body = rows.body(hash);
    if (body !== undefined && !isSound(body)) altered.add(hash);
  });
  const lost = rows.lostBodies();
  const copies = await findCopies(
    { backups: dataFiles(context.dataFolder).backups, content: context.contentFolder },
    [...altered, ...lost],
  );
  for (const hash of [...altered, ...lost]) {
    found.push({ code: copies.has(hash) ? 'bodies/altered' : 'bodies/lost', title: rows.titleOf(hash) });
  }

  const loose = looseRows(database).filter(
    ({ owner, table }) => owner !== 'bodies' || table === 'read_files',
  );
  for (const one of loose) {
    const code = loosePlan(one) === null ? 'file/loose' : 'file/left-behind';
    for (let row = 0; row < one.count; row += 1) found.push({ code, facts: { table: one.table } });
  }

  const shelf = soundShelf(context.repositories.bodies, new Set([...altered]));
  const runs: number[] = [];
  let [replayed, events, results] = [0, 0, 0];
  await inSlices(runNumbers, (number) => {
    const run = examineStoredRun(parts, shelf, number);
    if (run === null) return;
    const { at, title, verdict } = run;
    for (const code of verdict.codes) found.push({ code, title, at });
    if (verdict.codes.some(canMend)) runs.push(number);
    replayed += Number(verdict.isReplayed);
    events += run.events;
    results += Number(run.hasResult);
  });

  const drafts: number[] = [];
  await inSlices(draftNumbers, (number) => {
    const draft = examineStoredDraft(parts, number);
    if (draft === null || draft.verdict.code === null) return;
    found.push({ code: draft.verdict.code, title: draft.title, at: draft.at });
    if (draft.verdict.face !== null) drafts.push(number);
  });

  await inSlices(versionNumbers, (number) => {
    const version = rows.version(number);
    if (version !== undefined && !isSoundVersion(version))
      found.push({ code: 'versions/unsound', title: version.title });
  });

  const settings = unreadableSettings(rows);
  for (const _row of settings) found.push({ code: 'settings/unreadable' });
  found.push(...examineSmallTables(rows));
  progress(all, all);
  return {
    found,
    counts: {
      people: counted('people'),
      runs: runNumbers.length,
      replayed,
      events,
      results,
      drafts: draftNumbers.length,
      versions: versionNumbers.length,
      bodies: hashes.length,
      bytes: bytes?.bytes ?? 0,
    },
    plan: {
      indexes,
      loose: loose.filter((one) => loosePlan(one) !== null),
      bodies: [...copies.values()],
      runs,
      drafts,
      settings,
    },
  };
}
