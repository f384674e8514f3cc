import type { AppError } from './app-error';
import type { Result } from '../lib/result';

/**
 * What the desktop's preload puts on the page as `window.quandezhu`, and all that it puts there. Untyped by channel on
 * purpose: the renderer gives it its types, the host believes nothing that comes through it.
 */
export type PreloadApi = {
  readonly ask: (channel: string, request: unknown) => Promise<Result<unknown, AppError>>;
  readonly host: 'desktop';
  /** Calls when the system has handed a file to the program, until the answer is called. Which file is asked for on a channel. */
  readonly onFileOpened: (call: () => void) => () => void;
};

/** The name on the page's window. */
export const preloadName = 'quandezhu';

/** The one message that main sends to a page; it carries nothing. */
export const fileOpenedMessage = 'file-opened';
