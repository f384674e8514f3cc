import { z } from 'zod';

import type { HealthReport } from '../health/health-report';
import { pinSchema } from '../people/person';
import { channel, type Channel } from './channel';
import type { JobState } from './job-state';
import { givenIdSchema, nothing } from './shared-shapes';

const jobSchema = z.strictObject({ job: givenIdSchema });

/** Channels of the health check and of the repair after it (体检与修复). */
export const healthChannels = {
  /** Begins to look at everything. Changes nothing. Whatever this window had begun ends. */
  'health:begin': channel('administer', nothing)<{ readonly job: string }>(),
  /**
   * Begins a check, a backup, and then the repair of what can be proved, in one transaction. Ends with `health/file-damaged` where the file
   * itself is damaged: that is what backups are for. Nothing to repair is no error.
   */
  'health:repair': channel('administer', z.strictObject({ pin: pinSchema }))<{ readonly job: string }>(),
  /** How it stands. The report is kept until this window begins anew, cancels or goes. `health/no-job` where there is none. */
  'health:look': channel('administer', jobSchema)<JobState<HealthReport>>(),
  /** Ends it, unless the repair is being written already. Nothing to end is no error. */
  'health:cancel': channel('administer', jobSchema)<null>(),
} as const satisfies Record<string, Channel>;
