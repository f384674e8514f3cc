import type { AppError } from '#core/bridge/app-error';
import type { Result } from '#core/lib/result';

/**
 * One window or browser that talks to the host. Who acts is remembered here, by the host, from signing in: never taken
 * from a payload. Closing it lets go of the runs that it held.
 */
export type Connection = {
  readonly id: string;
  /** Answers one question. The payload is `unknown` until the channel's schema has passed it. Never throws. */
  readonly ask: (channel: string, request: unknown) => Promise<Result<unknown, AppError>>;
  readonly close: () => void;
};

/** The one process that holds a data folder open. Both the desktop and the web host are shells around it. */
export type Host = {
  readonly connect: () => Connection;
  /** Resolves once everything acknowledged is on disk and the folder is let go. */
  readonly close: () => Promise<void>;
};
