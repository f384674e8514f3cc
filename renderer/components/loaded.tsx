import type { ReactNode } from 'react';

import type { Loadable } from '../loadable';
import { ErrorNotice } from './error-notice';
import { Waiting } from './waiting';

type LoadedProps<Value> = {
  readonly of: Loadable<Value>;
  readonly onRetry: () => void;
  readonly children: (value: Value) => ReactNode;
};

/** Waiting, failed with a way to try again, or the thing itself. */
export function Loaded<Value>({ of, onRetry, children }: LoadedProps<Value>) {
  if (of.kind === 'loading') return <Waiting />;
  if (of.kind === 'failed') return <ErrorNotice error={of.error} onRetry={onRetry} />;
  return children(of.value);
}
