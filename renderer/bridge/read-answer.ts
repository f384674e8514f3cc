import { appError, type AppError } from '#core/bridge/app-error';
import { fail, type Result } from '#core/lib/result';

/** The host is gone, or what answered was not the host. */
export const unreachable = fail(appError('bridge/unreachable'));

/**
 * What came back, as a Result. Its value is believed: it comes from our own host, which made it by the same table. Only
 * its outline is looked at, because a host that has gone may have left its port to another program.
 */
export function readAnswer<T>(answer: unknown): Result<T, AppError> {
  if (typeof answer !== 'object' || answer === null) return unreachable;
  const { ok, error } = answer as {
    readonly ok?: unknown;
    readonly error?: { readonly code?: unknown } | null;
  };
  const isResult = ok === true || (ok === false && typeof error?.code === 'string');
  return isResult ? (answer as Result<T, AppError>) : unreachable;
}
