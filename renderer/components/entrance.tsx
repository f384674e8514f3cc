import type { ReactNode } from 'react';

import { Seal } from './seal';
import './entrance.css';

type EntranceProps = {
  readonly product: string;
  /** One sentence: what this program is. */
  readonly promise: string;
  /** What stands under the promise: steps, a hint. */
  readonly story?: ReactNode;
  /** At the foot of the left side: language. */
  readonly foot?: ReactNode;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
};

/** The frame before anyone is signed in: at the left what this is, at the right what to do. */
export function Entrance({ product, promise, story, foot, title, lead, children }: EntranceProps) {
  return (
    <div className="entrance">
      <title>{`${title} · 劝得住`}</title>
      <aside className="entrance-cover">
        <div className="entrance-mark">
          <Seal />
          <span className="entrance-product">{product}</span>
        </div>
        <p className="entrance-promise">{promise}</p>
        {story}
        {foot !== undefined && <div className="entrance-foot">{foot}</div>}
      </aside>
      <main className="entrance-main">
        <div className="entrance-sheet">
          <h1>{title}</h1>
          {lead !== undefined && <p className="entrance-lead">{lead}</p>}
          {children}
        </div>
      </main>
    </div>
  );
}
