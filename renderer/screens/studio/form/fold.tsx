import type { ReactNode } from 'react';

import './form.css';

type FoldProps = {
  readonly title: ReactNode;
  /** What is inside, as a sentence, for when it is folded. */
  readonly summary?: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
};

/** A part that can be folded away, saying in a sentence what is in it. */
export function Fold({ title, summary, isOpen = false, children }: FoldProps) {
  return (
    <details className="form-fold" open={isOpen || undefined}>
      <summary>
        <span className="form-fold-title">{title}</span>
        {summary !== undefined && (
          <span className="form-fold-summary" lang="zh-CN">
            {summary}
          </span>
        )}
      </summary>
      <div className="form-fold-body">{children}</div>
    </details>
  );
}
