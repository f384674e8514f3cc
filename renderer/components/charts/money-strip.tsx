import { useId } from 'react';

import { xOf, type CurveFrame } from './curve-geometry';

/** Where the money is at one point, in whole yuan. */
export type MoneyPoint = { readonly atRisk: number; readonly lost: number; readonly secured: number };

/** Names of the three places where money can be. */
export type MoneyNames = Readonly<Record<keyof MoneyPoint, string>>;

type MoneyStripProps = {
  readonly frame: CurveFrame;
  readonly money: readonly MoneyPoint[];
  readonly names: MoneyNames;
  readonly top: number;
  readonly height: number;
  readonly rem: number;
};

const parts = ['secured', 'atRisk', 'lost'] as const;

/**
 * Bars under the curves: kept below, at risk in the middle, lost on top; plain, hatched and crossed as well as coloured. Their
 * names stand at the right.
 */
export function MoneyStrip({ frame, money, names, top, height, rem }: MoneyStripProps) {
  const id = useId();
  const total = Math.max(1, ...money.map(({ atRisk, lost, secured }) => atRisk + lost + secured));
  const step = (frame.right - frame.left) / Math.max(1, frame.points - 1);
  const width = Math.max(3, Math.min(step * 0.62, rem * 1.5));
  return (
    <g className="money-strip">
      <defs>
        <pattern
          id={`${id}-atRisk`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="money-strip-risk-ground" width="5" height="5" />
          <rect className="money-strip-risk-stripe" width="2" height="5" />
        </pattern>
        <pattern id={`${id}-lost`} width="4" height="4" patternUnits="userSpaceOnUse">
          <rect className="money-strip-lost-ground" width="4" height="4" />
          <path className="money-strip-lost-cross" d="M0 0L4 4M4 0L0 4" />
        </pattern>
      </defs>
      <line className="curve-grid" x1={frame.left} x2={frame.right} y1={top + height} y2={top + height} />
      {money.map((at, point) => {
        let floor = top + height;
        return parts.map((part) => {
          const tall = (at[part] / total) * height;
          floor -= tall;
          if (tall === 0) return null;
          return (
            <rect
              key={`${point}-${part}`}
              className={`money-strip-${part}`}
              x={xOf(frame, point) - width / 2}
              y={floor}
              width={width}
              height={tall}
              fill={part === 'secured' ? undefined : `url(#${id}-${part})`}
            />
          );
        });
      })}
      {[...parts].reverse().map((part, row) => {
        const x = frame.right + width / 2 + rem * 0.4;
        const y = top + (height / parts.length) * (row + 0.5);
        return (
          <g key={part}>
            <rect
              className={`money-strip-${part}`}
              x={x}
              y={y - rem * 0.3}
              width={rem * 0.6}
              height={rem * 0.6}
              fill={part === 'secured' ? undefined : `url(#${id}-${part})`}
            />
            <text
              className={`curve-name money-strip-name-${part}`}
              x={x + rem * 0.9}
              y={y}
              dominantBaseline="middle"
            >
              {names[part]}
            </text>
          </g>
        );
      })}
    </g>
  );
}
