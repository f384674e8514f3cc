import { basename } from 'node:path';

import { appError } from '#core/bridge/app-error';
import { canMend, gatherFindings } from '#core/health/health-finding';
import type { HealthRepair, HealthReport } from '#core/health/health-report';
import { fail, ok } from '#core/lib/result';

import { isConstraint, storageError } from '../../storage/storage-error';
import type { Answer } from '../handlers';
import type { RunJob } from '../jobs/job-desk';
import { oneAfterAnother } from '../threads/one-after-another';
import { checkHealth, type Checked } from './check-health';
import type { HealthJob } from './health-job';
import type { HealthParts } from './health-parts';
import { isEmptyPlan, repairHealth, RepairUnproved } from './repair-health';

function reportOf(
  { context, rows }: HealthParts,
  checked: Checked,
  repair: HealthRepair | null,
): HealthReport {
  return {
    at: context.clock(),
    version: context.version,
    schema: rows.schema(),
    counts: checked.counts,
    findings: gatherFindings(checked.found),
    repair,
  };
}

/** Makes a backup and does what the check has proved. */
async function repaired(
  parts: HealthParts,
  checked: Checked,
  signal: AbortSignal,
): Promise<Answer<HealthRepair>> {
  const { context } = parts;
  const { plan } = checked;
  if (plan === null) return fail(appError('health/file-damaged'));
  if (isEmptyPlan(plan)) return ok({ mended: [], backup: null });
  const backup = basename(await context.backupKeeper.now('before-repair'));
  signal.throwIfAborted();
  try {
    repairHealth(parts, plan);
  } catch (error) {
    if (!(error instanceof RepairUnproved || isConstraint(error))) throw error;
    context.log.write({ code: 'health/not-proved', facts: {}, cause: error });
    return fail(appError('health/not-proved', { backup }));
  }
  const mended = gatherFindings(checked.found)
    .filter(({ code }) => canMend(code))
    .map(({ code, count }) => ({ code, count }));
  for (const { code, count } of mended)
    context.log.write({ code: 'health/mended', facts: { finding: code, count } });
  return ok({ mended, backup });
}

/** Checks, or checks and repairs and checks again, one at a time. */
export function runHealthJob(parts: () => HealthParts): RunJob<HealthJob, HealthReport> {
  return oneAfterAnother(async ({ kind }, signal, progress) => {
    const mine = parts();
    try {
      const checked = await checkHealth(mine, signal, progress);
      if (kind === 'check') return ok(reportOf(mine, checked, null));
      const repair = await repaired(mine, checked, signal);
      if (!repair.ok) return repair;
      if (repair.value.backup === null) return ok(reportOf(mine, checked, repair.value));
      return ok(reportOf(mine, await checkHealth(mine, signal, progress), repair.value));
    } catch (error) {
      const known = storageError(error, { folder: mine.context.dataFolder });
      if (known === null) throw error;
      return fail(known);
    }
  });
}
