import type { ReactNode } from 'react';

import { classNames } from './class-names';
import './badge.css';

/** Red only for vetoes and losses, green only for money kept, amber for time and risk. */
export type BadgeTone = 'neutral' | 'ink' | 'amber' | 'red' | 'green';

/** A short mark beside something: a word or two, never the only carrier of the meaning by colour. */
export function Badge({
  tone = 'neutral',
  children,
}: {
  readonly tone?: BadgeTone;
  readonly children: ReactNode;
}) {
  return <span className={classNames('badge', tone !== 'neutral' && `badge-${tone}`)}>{children}</span>;
}
