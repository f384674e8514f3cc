import type { AppError } from '#core/bridge/app-error';
import type { Person } from '#core/people/person';

import type { Handlers } from './handlers';

/**
 * What answers on the channels while a data folder is as it is: the whole program over an open database, or the few handlers of a folder
 * that cannot be opened as it stands (sealed, damaged). A host changes from one to the next without its connections noticing.
 */
export type Program = {
  readonly handlers: Partial<Handlers>;
  /** What every channel without a handler answers; null where there is a handler for each. */
  readonly otherwise: AppError | null;
  readonly findPerson: (id: string) => Person | null;
  /** A connection is gone, or stays and begins anew: what it held is let go. */
  readonly letGo: (connection: string) => void;
  /** Tells everything long to come to an end, so that nobody has to wait for it. */
  readonly abort: () => void;
  /** Everything acknowledged is on disk and the files are closed; the folder stays locked. Nothing is asked any more. */
  readonly shutDown: () => Promise<void>;
};

/** What is done to a data folder while nothing of it is open. */
export type FolderChange = () => Promise<void> | void;
