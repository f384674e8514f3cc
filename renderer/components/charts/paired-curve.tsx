import { pathOf, xOf, yOf, type CurveFrame } from './curve-geometry';
import { useChartSize } from './use-chart-size';
import './paired-curve.css';

type PairedCurveProps = {
  /** What the two lines are, for readers: name and both last values. */
  readonly label: string;
  readonly title: string;
  /** The run before, dashed. Null where it had ended. */
  readonly first: readonly (number | null)[];
  /** The run now, drawn through. */
  readonly second: readonly (number | null)[];
  /** Points up to which both are the same; the ground there is shaded. */
  readonly shared: number;
  /** What is written at the end of each line. */
  readonly firstEnd: string;
  readonly secondEnd: string;
};

function lastPoint(values: readonly (number | null)[]): number {
  return values.reduce<number>((last, value, point) => (value === null ? last : point), 0);
}

/** One variable of two runs that begin alike. The end values stand beside the lines as numbers. */
export function PairedCurve({ label, title, first, second, shared, firstEnd, secondEnd }: PairedCurveProps) {
  const { box, size } = useChartSize();
  const { width, rem } = size;
  const height = rem * 5.2;
  const frame: CurveFrame = {
    width,
    left: 1,
    right: width - rem * 0.5,
    top: rem * 0.4,
    bottom: height - rem * 0.4,
    points: Math.max(first.length, second.length),
  };
  const dot = (values: readonly (number | null)[], name: string) => {
    const point = lastPoint(values);
    return (
      <circle className={name} cx={xOf(frame, point)} cy={yOf(frame, values[point] ?? 0)} r={rem * 0.2} />
    );
  };
  return (
    <figure className="paired-curve">
      <figcaption>
        <span className="paired-curve-title">{title}</span>
        <span className="paired-curve-ends">
          {firstEnd} → <strong>{secondEnd}</strong>
        </span>
      </figcaption>
      <div className="paired-curve-box" ref={box}>
        <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
          <rect
            className="paired-curve-shared"
            x={frame.left}
            y={0}
            width={Math.max(0, xOf(frame, shared) - frame.left)}
            height={height}
          />
          {[0, 50, 100].map((value) => (
            <line
              key={value}
              className="curve-grid"
              x1={frame.left}
              x2={frame.right}
              y1={yOf(frame, value)}
              y2={yOf(frame, value)}
            />
          ))}
          <path className="paired-curve-first" d={pathOf(frame, first)} />
          <path className="paired-curve-second" d={pathOf(frame, second)} />
          {dot(first, 'paired-curve-first-dot')}
          {dot(second, 'paired-curve-second-dot')}
        </svg>
      </div>
    </figure>
  );
}
