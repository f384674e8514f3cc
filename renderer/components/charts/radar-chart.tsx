import { emsOf } from './curve-geometry';
import { useChartSize } from './use-chart-size';
import './radar-chart.css';

/** One spoke of a radar chart. */
export type RadarAxis = {
  readonly id: string;
  /** Short name at the end of the spoke. */
  readonly label: string;
  /** 0…1. */
  readonly share: number;
};

/** Where a share of a spoke lies, around 0 0; the first spoke points up and they go round clockwise. */
export function radarPlace(
  at: number,
  count: number,
  share: number,
  radius: number,
): readonly [number, number] {
  const angle = (at / count) * 2 * Math.PI - Math.PI / 2;
  return [Math.cos(angle) * share * radius, Math.sin(angle) * share * radius];
}

function outline(shares: readonly number[], radius: number): string {
  return shares
    .map((share, at) =>
      radarPlace(at, shares.length, share, radius)
        .map((place) => place.toFixed(1))
        .join(' '),
    )
    .map((place, at) => `${at === 0 ? 'M' : 'L'}${place}`)
    .join('')
    .concat('Z');
}

function anchorOf(x: number): 'start' | 'middle' | 'end' {
  if (Math.abs(x) < 1) return 'middle';
  return x > 0 ? 'start' : 'end';
}

type RadarChartProps = {
  readonly label: string;
  readonly axes: readonly RadarAxis[];
  /** The share to reach on every spoke, drawn as a ring; for example the mark. */
  readonly mark?: number;
};

/**
 * Shares on spokes. The same numbers must stand beside it in a table, so readers get its name only. It needs three spokes to
 * be a figure and draws nothing with fewer.
 */
export function RadarChart({ label, axes, mark }: RadarChartProps) {
  const { box, size } = useChartSize();
  const { rem } = size;
  const count = axes.length;
  const radius = rem * 6.2;
  // Room at the sides for the longest name and its number.
  const nameRoom = (Math.max(0, ...axes.map(({ label: name }) => emsOf(name))) + 2.5) * rem * 0.75;
  const width = 2 * (radius * 1.12 + nameRoom);
  const height = rem * 16.5;
  const ring = (share: number) =>
    outline(
      axes.map(() => share),
      radius,
    );

  return (
    <div className="radar-chart" ref={box}>
      {count >= 3 && (
        <svg
          role="img"
          aria-label={label}
          viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
          width={width}
          height={height}
        >
          {[0.25, 0.5, 0.75, 1].map((share) => (
            <path key={share} className="radar-ring" d={ring(share)} />
          ))}
          {axes.map(({ id }, at) => {
            const [x, y] = radarPlace(at, count, 1, radius);
            return <line key={id} className="radar-spoke" x1={0} y1={0} x2={x} y2={y} />;
          })}
          {mark !== undefined && <path className="radar-mark" d={ring(mark)} />}
          <path
            className="radar-area"
            d={outline(
              axes.map(({ share }) => share),
              radius,
            )}
          />
          {axes.map(({ id, share }, at) => {
            const [x, y] = radarPlace(at, count, share, radius);
            return <circle key={id} className="radar-dot" cx={x} cy={y} r={rem * 0.2} />;
          })}
          {axes.map(({ id, label: name, share }, at) => {
            const [x, y] = radarPlace(at, count, 1.12, radius);
            return (
              <text
                key={id}
                className="radar-name"
                x={x}
                y={y}
                textAnchor={anchorOf(x)}
                dominantBaseline="middle"
              >
                {name}
                <tspan className="radar-number" dx={rem * 0.3}>
                  {Math.round(share * 100)}
                </tspan>
              </text>
            );
          })}
        </svg>
      )}
    </div>
  );
}
