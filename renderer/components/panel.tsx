import { useId, type ReactNode } from 'react';

import { classNames } from './class-names';
import './panel.css';

type PanelProps = {
  /** Names the region; leave out only where the panel is one of many alike. */
  readonly title?: ReactNode;
  /** What stands at the right of the title. */
  readonly aside?: ReactNode;
  readonly tone?: 'plain' | 'sunken' | 'ink' | 'amber' | 'red' | 'green';
  /** Without room inside, for tables and lists that reach the edge. */
  readonly isFlush?: boolean;
  readonly children: ReactNode;
};

/** A sheet of paper on the desk: a titled region. */
export function Panel({ title, aside, tone = 'plain', isFlush = false, children }: PanelProps) {
  const id = useId();
  const hasTitle = title !== undefined;
  return (
    <section
      className={classNames('panel', tone !== 'plain' && `panel-${tone}`, isFlush && 'panel-flush')}
      aria-labelledby={hasTitle ? id : undefined}
    >
      {hasTitle && (
        <header className="panel-head">
          <h2 id={id}>{title}</h2>
          {aside !== undefined && <div className="panel-aside">{aside}</div>}
        </header>
      )}
      <div className="panel-body">{children}</div>
    </section>
  );
}
