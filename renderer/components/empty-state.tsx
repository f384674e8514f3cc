import type { ReactNode } from 'react';

import './empty-state.css';

type EmptyStateProps = {
  readonly title: string;
  /** What this place will hold, and what to do so that it does. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
};

/** Nothing here yet: never a blank, always the next step. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p className="empty-state-title">{title}</p>
      <div className="empty-state-text">{children}</div>
      {action}
    </div>
  );
}
