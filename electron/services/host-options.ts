import type { FolderLock } from '../storage/folder-lock';
import type { Surroundings } from './host-context';

/** What a shell hands in. */
export type HostOptions = Surroundings & {
  readonly dataFolder: string;
  readonly contentFolder: string;
  readonly version: string;
  readonly hostKind: 'desktop' | 'web';
  /** Called when somebody asks the program to end; the shell closes the host. */
  readonly stop: () => void;
  /** The folder's lock where the shell took it already (to announce its address). */
  readonly lock?: FolderLock;
};
