import type { CoursewareMade } from '#core/bridge/courseware-channels';
import type { HealthReport } from '#core/health/health-report';

import type { BackupKeeper } from '../storage/backup/backup-keeper';
import type { LogFile } from '../storage/log-file';
import type { Repositories } from '../storage/repositories/open-repositories';
import type { SealDesk } from '../storage/seal/seal-desk';
import type { CourseJob } from './courseware/course-job';
import type { RunDocument } from './documents/document-job';
import type { CarriedFiles } from './backups/carried-files';
import type { HealthJob } from './health/health-job';
import type { JobDesk } from './jobs/job-desk';
import type { BodyShelf } from './library/body-shelf';
import type { LessonShelf } from './library/lesson-shelf';
import type { LiveLibrary } from './library/live-library';
import type { Leases } from './leases';
import type { OpenTalks } from './runs/open-talks';
import type { RunCheck } from './studio/check-job';
import type { OpenDrafts } from './studio/open-drafts';
import type { Uploads } from './files/uploads';

/** What the machine gives; everything else follows from it, so tests hand in their own. */
export type Surroundings = {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** A new id, never given before. */
  readonly newId: () => string;
  readonly randomBytes: (count: number) => Uint8Array;
};

/** What the handlers work with. */
export type HostContext = Surroundings & {
  readonly version: string;
  readonly hostKind: 'desktop' | 'web';
  readonly dataFolder: string;
  readonly contentFolder: string;
  readonly logFolder: string;
  /** A file that was double-clicked and waits to be looked at; answered once. */
  readonly takeOpened: () => string | null;
  /** Ends the host, after the answer has gone out. */
  readonly stop: () => void;
  readonly repositories: Repositories;
  readonly library: LiveLibrary;
  readonly shelf: BodyShelf;
  readonly lessons: LessonShelf;
  readonly leases: Leases;
  readonly talks: OpenTalks;
  readonly openDrafts: OpenDrafts;
  readonly uploads: Uploads;
  /** Makes backups, one at a time. */
  readonly backupKeeper: BackupKeeper;
  /** Encrypted backups on their way out or in. */
  readonly carried: CarriedFiles;
  /** Runs checks before a publication, away from this thread. */
  readonly runCheck: RunCheck;
  /** Reads and writes documents, away from this thread. */
  readonly runDocument: RunDocument;
  /** Courseware that is being made. */
  readonly courseDesk: JobDesk<CourseJob, CoursewareMade>;
  /** Health checks and repairs. */
  readonly healthDesk: JobDesk<HealthJob, HealthReport>;
  /** The encryption of names, and where its key stays. */
  readonly sealDesk: SealDesk;
  /** Aborted when the host closes, so that nothing long keeps it waiting. */
  readonly closing: AbortController;
  readonly log: LogFile;
  /** Lines about the state of the database for the diagnostics file. */
  readonly describeStorage: () => readonly string[];
};
