import type { ReactNode } from 'react';

import { classNames } from './class-names';
import './page.css';

type PageProps = {
  readonly title: string;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  /** Above the title, for the way back. */
  readonly before?: ReactNode;
  readonly width?: 'normal' | 'narrow' | 'wide';
  readonly children: ReactNode;
};

/** The frame of a screen that scrolls: title, one sentence, content, and the name in the window's title. */
export function Page({ title, lead, actions, before, width = 'normal', children }: PageProps) {
  return (
    <div className={classNames('page', width !== 'normal' && `page-${width}`)}>
      <title>{`${title} · 劝得住`}</title>
      {before}
      <header className="page-head">
        <div className="page-title">
          <h1>{title}</h1>
          {lead !== undefined && <p className="page-lead">{lead}</p>}
        </div>
        {actions !== undefined && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
