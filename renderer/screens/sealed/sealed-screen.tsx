import type { AppError } from '#core/bridge/app-error';

import { ErrorNotice } from '../../components/error-notice';

/** In place of the program where the data is encrypted and the passphrase has not been given since the host was started. */
export function SealedScreen({ error, onRetry }: { readonly error: AppError; readonly onRetry: () => void }) {
  return <ErrorNotice error={error} onRetry={onRetry} />;
}
