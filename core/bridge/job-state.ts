import type { AppError } from './app-error';

/** How a piece of long work stands that a window began and asks about. `done` of `of` are parts of the work, not seconds. */
export type JobState<Made> =
  | { readonly state: 'running'; readonly done: number; readonly of: number }
  | { readonly state: 'made'; readonly made: Made }
  | { readonly state: 'failed'; readonly error: AppError };
