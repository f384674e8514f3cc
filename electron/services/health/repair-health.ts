import { canMend } from '#core/health/health-finding';

import { checkIntegrity, looseRows } from '../../storage/health/check-file';
import { loosePlan } from '../../storage/health/mend-rows';
import type { HealthPlan } from './check-health';
import { examineStoredDraft, examineStoredRun } from './examine-records';
import { unreadableSettings } from './examine-small-tables';
import { isSound } from './find-copy';
import type { HealthParts } from './health-parts';
import { soundShelf } from './sound-shelf';

/** A repair did not come out as it had to; nothing of it was kept. */
export class RepairUnproved extends Error {
  constructor(what: string) {
    super(`The repair did not come out whole: ${what}`);
    this.name = 'RepairUnproved';
  }
}

/** Whether anything is to be done. */
export function isEmptyPlan(plan: HealthPlan): boolean {
  return Object.values(plan).every((part: readonly unknown[]) => part.length === 0);
}

function mendRuns(parts: HealthParts, numbers: readonly number[]): void {
  const { context, mend } = parts;
  const shelf = soundShelf(context.repositories.bodies, new Set());
  for (const number of numbers) {
    // Examined again: what was proved a moment ago is done only if it is still proved.
    const run = examineStoredRun(parts, shelf, number);
    if (run === null) continue;
    const { result, stand } = run.verdict;
    if (stand !== null) mend.standRun(number, stand);
    if (result === null) continue;
    mend.dropResult(number);
    context.repositories.results.add(result);
  }
}

function mendDrafts(parts: HealthParts, numbers: readonly number[]): void {
  for (const number of numbers) {
    const face = examineStoredDraft(parts, number)?.verdict.face ?? null;
    if (face !== null) parts.mend.faceDraft(number, face);
  }
}

/** Holds everything that was touched against the same rules again. */
function prove(parts: HealthParts, plan: HealthPlan): void {
  const { context, database, rows } = parts;
  const { damage, indexes } = checkIntegrity(database);
  if (damage.length + indexes.length > 0) throw new RepairUnproved(damage[0] ?? indexes[0] ?? '');
  const loose = looseRows(database).find((one) => loosePlan(one) !== null);
  if (loose !== undefined) throw new RepairUnproved(`${loose.table}.${loose.column}`);
  for (const { hash } of plan.bodies) {
    const body = rows.body(hash);
    if (body === undefined || !isSound(body)) throw new RepairUnproved(hash);
  }
  const shelf = soundShelf(context.repositories.bodies, new Set());
  for (const number of plan.runs) {
    const codes = examineStoredRun(parts, shelf, number)?.verdict.codes ?? [];
    if (codes.some(canMend)) throw new RepairUnproved(`run ${number}`);
  }
  for (const number of plan.drafts) {
    if (examineStoredDraft(parts, number)?.verdict.code === 'drafts/face')
      throw new RepairUnproved(`draft ${number}`);
  }
  if (unreadableSettings(rows).length > 0) throw new RepairUnproved('settings');
}

/**
 * Does what a check has proved, all in one transaction, and holds it against the same rules before it is kept. Throws {@link RepairUnproved},
 * with everything as it was, where it does not come out whole, or SQLite's own error where a rule of the schema is against it. Done twice it changes nothing the second time.
 */
export function repairHealth(parts: HealthParts, plan: HealthPlan): void {
  const { context, mend } = parts;
  const { clock, openDrafts, repositories, shelf, talks } = context;
  repositories.transaction(() => {
    if (plan.indexes.length > 0) mend.makeIndexesAnew();
    for (const one of plan.loose) mend.settle(one);
    for (const { body, hash, kind } of plan.bodies) mend.putBody(hash, kind, body, clock());
    mendRuns(parts, plan.runs);
    mendDrafts(parts, plan.drafts);
    for (const row of plan.settings) mend.dropSettings(row);
    prove(parts, plan);
  });
  // Memory follows the disk.
  shelf.forgetAll();
  for (const number of plan.runs) {
    const id = parts.rows.run(number)?.id;
    if (id !== undefined) talks.forget(id);
  }
  for (const number of plan.drafts) {
    const id = parts.rows.draft(number)?.id;
    if (id !== undefined) openDrafts.forget(id);
  }
}
