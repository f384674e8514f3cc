import { xOf, type CurveFrame } from './curve-geometry';

/** Something that happened on the way to a point of the curves. */
export type CurveSign = {
  readonly point: number;
  readonly kind: 'scene' | 'interrupt' | 'veto' | 'timed-out' | 'hint' | 'retry' | 'ending';
  /** What it was, in words: shown for scenes, told on hover for the others. */
  readonly label: string;
};

/** Drawn around 0 0 within ±7; told apart by shape, and only the veto is red. */
const shapes: Readonly<Record<Exclude<CurveSign['kind'], 'scene'>, { outline: string; stroke: string }>> = {
  veto: {
    outline: 'M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0Z',
    stroke: 'M-2.6 -2.6L2.6 2.6M2.6 -2.6L-2.6 2.6',
  },
  interrupt: { outline: 'M0 -6.8L7 5.6H-7Z', stroke: 'M0 -2.8V1.6M0 3.3V3.6' },
  'timed-out': {
    outline: 'M-6.2 0a6.2 6.2 0 1 0 12.4 0a6.2 6.2 0 1 0 -12.4 0Z',
    stroke: 'M0 -3.6V0.4L2.6 2',
  },
  hint: { outline: 'M-6.2 -6.2H6.2V4H1.6L-2 7V4H-6.2Z', stroke: 'M-3 -1.2H3' },
  retry: {
    outline: 'M-6.2 0a6.2 6.2 0 1 0 12.4 0a6.2 6.2 0 1 0 -12.4 0Z',
    stroke: 'M3 -0.4A3 3 0 1 1 1.4 -2.8M3.4 -4V-1.4H0.8',
  },
  ending: { outline: 'M-4 7V-6.5H6L3.6 -3L6 0.5H-4', stroke: '' },
};

/** How many signs stand above each other at the fullest point; scenes have a row of their own. */
export function signRows(signs: readonly CurveSign[]): number {
  const counts = new Map<number, number>();
  for (const { point, kind } of signs) {
    if (kind !== 'scene') counts.set(point, (counts.get(point) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

type CurveSignsProps = {
  readonly frame: CurveFrame;
  readonly signs: readonly CurveSign[];
  readonly rem: number;
  /** Down to where the lines of scenes reach. */
  readonly floor: number;
};

/** The signs above the curves, and a line through them where a scene begins. */
export function CurveSigns({ frame, signs, rem, floor }: CurveSignsProps) {
  const scenes = signs.filter(({ kind }) => kind === 'scene');
  const taken = new Map<number, number>();
  return (
    <g className="curve-signs">
      {scenes.map(({ point, label }, at) => {
        const x = xOf(frame, point);
        const next = scenes[at + 1];
        const room = (next === undefined ? frame.right : xOf(frame, next.point)) - x - rem / 2;
        const most = Math.max(1, Math.floor(room / (rem * 0.78)));
        return (
          <g key={`scene-${point}`}>
            <line className="curve-scene" x1={x} x2={x} y1={rem * 0.2} y2={floor} />
            <text className="curve-scene-title" x={x + 5} y={rem}>
              {label.length > most ? `${label.slice(0, Math.max(1, most - 1))}…` : label}
            </text>
          </g>
        );
      })}
      {signs.map(({ point, kind, label }) => {
        if (kind === 'scene') return null;
        const row = taken.get(point) ?? 0;
        taken.set(point, row + 1);
        const { outline, stroke } = shapes[kind];
        const y = frame.top - rem * (0.75 + row * 1.05);
        return (
          <g
            key={`${kind}-${point}-${row}`}
            className={`curve-sign curve-sign-${kind}`}
            transform={`translate(${xOf(frame, point)} ${y}) scale(${rem / 16})`}
          >
            <title>{label}</title>
            <path className="curve-sign-outline" d={outline} />
            <path className="curve-sign-stroke" d={stroke} />
          </g>
        );
      })}
    </g>
  );
}
