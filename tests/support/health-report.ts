import type { AppError } from '#core/bridge/app-error';
import type { HealthReport } from '#core/health/health-report';
import { fail, ok, type Result } from '#core/lib/result';

import type { Connection } from '../../electron/services/host';
import { told } from './ask-host';
import { testPin } from './test-people';

/** Waits for a health job by asking, as a window does. */
export async function healthJob(window: Connection, job: string): Promise<Result<HealthReport, AppError>> {
  for (;;) {
    const state = await told(window, 'health:look', { job });
    if (state.state === 'made') return ok(state.made);
    if (state.state === 'failed') return fail(state.error);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The report of a health check. */
export async function healthChecked(window: Connection): Promise<HealthReport> {
  const report = await healthJob(window, (await told(window, 'health:begin', {})).job);
  if (!report.ok) throw new Error(`The check failed: ${report.error.code}`);
  return report.value;
}

/** The report of a repair, or why there was none. */
export async function healthRepaired(window: Connection): Promise<Result<HealthReport, AppError>> {
  return healthJob(window, (await told(window, 'health:repair', { pin: testPin })).job);
}
