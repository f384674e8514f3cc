import type { CertificateDetails, CoursewareKind, CoursewareMade } from '#core/bridge/courseware-channels';
import type { CourseScope } from '#core/courseware/course-scope';
import type { CourseSource } from '#core/courseware/course-source';

import type { RunJob } from '../jobs/job-desk';

/** Courseware to be made: plain data, because it crosses into a thread of its own. */
export type CourseJob = {
  readonly kind: CoursewareKind;
  readonly as: 'files' | 'print';
  readonly scope: CourseScope;
  readonly certificate: CertificateDetails | null;
  readonly source: CourseSource;
};

/** Makes courseware away from the thread that answers people. */
export type RunCourse = RunJob<CourseJob, CoursewareMade>;
