import type { ReactNode } from 'react';

import { classNames } from '../../../components/class-names';

type LabelledProps = {
  readonly label: string;
  /** `officer`: what our side says or does. `mind`: what the victim thinks and feels. `wrong`: what must not be said. */
  readonly tone?: 'plain' | 'officer' | 'mind' | 'wrong' | 'slip';
  readonly children: ReactNode;
};

/** A short label over Chinese content. */
export function Labelled({ label, tone = 'plain', children }: LabelledProps) {
  return (
    <div className={classNames('step-labelled', tone !== 'plain' && `step-${tone}`)}>
      <p className="step-label">{label}</p>
      <div lang="zh-CN">{children}</div>
    </div>
  );
}
