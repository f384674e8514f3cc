import type { AppError } from './app-error';
import type { Result } from '../lib/result';

/**
 * What the desktop's preload puts on the page as `window.quandezhu`, and all that it puts there. Untyped by channel on
 * purpose: the renderer gives it its types, the host believes nothing that comes through it.
 */
export type PreloadApi = {
  readonly ask: (channel: string, request: unknown) => Promise<Result<unknown, AppError>>;
  readonly host: 'desktop';
};

/** The name on the page's window. */
export const preloadName = 'quandezhu';
