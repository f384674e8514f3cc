import type { TextMark } from '#core/editing/differences/text-marks';

import './differences.css';

/** A text with what was taken out of it and what was put in. */
export function MarkedText({ marks }: { readonly marks: readonly TextMark[] }) {
  return (
    <p className="differences-text" lang="zh-CN">
      {marks.map(({ kind, text }, at) => {
        if (kind === 'removed')
          return (
            <del key={at} className="differences-removed">
              {text}
            </del>
          );
        if (kind === 'added')
          return (
            <ins key={at} className="differences-added">
              {text}
            </ins>
          );
        return <span key={at}>{text}</span>;
      })}
    </p>
  );
}
