import type { CSSProperties, ReactNode } from 'react';

import { classNames } from './class-names';
import './meter.css';

type MeterProps = {
  readonly label: ReactNode;
  readonly value: number;
  readonly max?: number;
  /** What is written at the end of the bar; the bare value by default. */
  readonly text?: string;
  readonly tone?: 'ink' | 'amber' | 'red' | 'green' | 'neutral';
  /** A thin stroke across the bar, for example the mark to reach. */
  readonly mark?: number;
  /** The label on a line of its own above the bar. */
  readonly isStacked?: boolean;
};

const share = (value: number, max: number): string =>
  `${max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0}%`;

/** A thin bar with its name and its number: the number is always there. */
export function Meter({ label, value, max = 100, text, tone = 'ink', mark, isStacked = false }: MeterProps) {
  const sizes = {
    '--meter-share': share(value, max),
    '--meter-mark': mark === undefined ? undefined : share(mark, max),
  } as CSSProperties;
  return (
    <div className={classNames('meter', `meter-${tone}`, isStacked && 'meter-stacked')} style={sizes}>
      <span className="meter-label">{label}</span>
      <span
        className="meter-bar"
        role="meter"
        aria-label={typeof label === 'string' ? label : undefined}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={text}
      >
        <span className="meter-fill" />
        {mark !== undefined && <span className="meter-mark" />}
      </span>
      <span className="meter-text" aria-hidden="true">
        {text ?? value}
      </span>
    </div>
  );
}
