import type { FolderLock } from '../storage/folder-lock';
import type { RunCourse } from './courseware/course-job';
import type { RunDocument } from './documents/document-job';
import type { Surroundings } from './host-context';
import type { RunCheck } from './studio/check-job';

/** What a shell hands in. */
export type HostOptions = Surroundings & {
  readonly dataFolder: string;
  readonly contentFolder: string;
  readonly version: string;
  readonly hostKind: 'desktop' | 'web';
  /** Runs checks before a publication: hosts in a thread of its own, tests where they are. */
  readonly runCheck: RunCheck;
  /** Reads and writes documents, in the same way. */
  readonly runDocument: RunDocument;
  /** Makes courseware, in the same way. */
  readonly runCourse: RunCourse;
  /** A file that the system handed to the program, once; hosts that no file can be handed to have none. */
  readonly takeOpened?: () => string | null;
  /** Does work from time to time, for automatic backups, until what it answers is called; by itself every half hour. */
  readonly fromTimeToTime?: (work: () => void) => () => void;
  /** Called when somebody asks the program to end; the shell closes the host. */
  readonly stop: () => void;
  /** The folder's lock where the shell took it already (to announce its address). */
  readonly lock?: FolderLock;
};
