import type { HealthFinding } from './health-finding';

/** How much a check has looked at. `replayed` are the runs whose log was played again; the others were played with another version. */
export type HealthCounts = {
  readonly people: number;
  readonly runs: number;
  readonly replayed: number;
  readonly events: number;
  readonly results: number;
  readonly drafts: number;
  readonly versions: number;
  readonly bodies: number;
  readonly bytes: number;
};

/** What a repair did, by finding, and the backup that was made before. */
export type HealthRepair = {
  readonly mended: readonly Pick<HealthFinding, 'code' | 'count'>[];
  /** Name of the backup; null where there was nothing to mend. */
  readonly backup: string | null;
};

/** What a health check has found, and after a repair what was mended. */
export type HealthReport = {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly version: string;
  readonly schema: number;
  readonly counts: HealthCounts;
  readonly findings: readonly HealthFinding[];
  readonly repair: HealthRepair | null;
};
