import type { AppError } from '#core/bridge/app-error';

import { ErrorNotice } from '../../components/error-notice';

/** In place of the program where the database in the data folder is damaged. */
export function DamagedScreen({
  error,
  onRetry,
}: {
  readonly error: AppError;
  readonly onRetry: () => void;
}) {
  return <ErrorNotice error={error} onRetry={onRetry} />;
}
