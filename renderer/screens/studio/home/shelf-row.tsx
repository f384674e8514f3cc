import type { ReactNode } from 'react';

import './home.css';

type ShelfRowProps = {
  /** Fraud type, or that it is a ruleset. */
  readonly mark: string;
  readonly title: string;
  readonly facts: ReactNode;
  readonly note?: ReactNode;
  readonly badges?: ReactNode;
  readonly acts: ReactNode;
};

/** One draft or version in a list. */
export function ShelfRow({ mark, title, facts, note, badges, acts }: ShelfRowProps) {
  return (
    <li className="studio-row">
      <span className="studio-row-mark">{mark}</span>
      <div className="studio-row-text">
        <p className="studio-row-title" lang="zh-CN">
          {title} {badges}
        </p>
        <p className="studio-row-facts">{facts}</p>
        {note !== undefined && note !== '' && (
          <p className="studio-row-note" lang="zh-CN">
            {note}
          </p>
        )}
      </div>
      <div className="studio-row-acts">{acts}</div>
    </li>
  );
}
