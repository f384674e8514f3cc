import type { CSSProperties } from 'react';

import { classNames } from '../class-names';
import './difference-bars.css';

/** One signed number and how far it may go. */
export type Difference = {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** The number in words, sign included; by default `+15`, `−15`, `0`. */
  readonly text?: string;
  /** The largest size that the bar can show. */
  readonly most: number;
  /** Whether this is good, bad, or neither; told in words by `label` or around the bars, never by colour alone. */
  readonly tone?: 'good' | 'bad' | 'plain';
};

/** A signed whole number with a real minus. */
export function signed(value: number): string {
  if (value === 0) return '0';
  return value > 0 ? `+${value}` : `\u2212${-value}`;
}

/** Signed numbers as bars to the left and right of a middle line, each with its number. */
export function DifferenceBars({
  label,
  rows,
}: {
  readonly label: string;
  readonly rows: readonly Difference[];
}) {
  return (
    <ul className="difference-bars" aria-label={label}>
      {rows.map(({ id, label: name, value, text, most, tone = 'plain' }) => {
        const share = most > 0 ? Math.min(1, Math.abs(value) / most) : 0;
        const size = { '--difference-share': `${share * 50}%` } as CSSProperties;
        return (
          <li key={id} className={classNames('difference', `difference-${tone}`)} style={size}>
            <span className="difference-label">{name}</span>
            <span className="difference-track" aria-hidden="true">
              <span className={value < 0 ? 'difference-fill difference-fill-below' : 'difference-fill'} />
            </span>
            <span className="difference-value">{text ?? signed(value)}</span>
          </li>
        );
      })}
    </ul>
  );
}
