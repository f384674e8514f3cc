import type { KeyboardEvent, PointerEvent } from 'react';

import { classNames } from '../class-names';
import {
  axisNumbers,
  emsOf,
  pathOf,
  pointAt,
  spreadLabels,
  xOf,
  yOf,
  type CurveFrame,
} from './curve-geometry';
import { lookDashes, lookMarkers, type CurveSeries } from './curve-series';
import { CurveSigns, signRows, type CurveSign } from './curve-signs';
import { MoneyStrip, type MoneyNames, type MoneyPoint } from './money-strip';
import { useChartSize } from './use-chart-size';
import './curve-looks.css';
import './curve-chart.css';

type CurveChartProps = {
  /** Names the chart, and says what the arrow keys do. */
  readonly label: string;
  readonly series: readonly CurveSeries[];
  readonly signs: readonly CurveSign[];
  readonly money: readonly MoneyPoint[];
  readonly moneyNames: MoneyNames;
  /** Under the axis, for example 轮. */
  readonly axisName: string;
  readonly selected: number;
  readonly onSelect: (point: number) => void;
  /** A point in words, for those who hear the chart. */
  readonly describe: (point: number) => string;
  /** The series that is looked at; the others step back. */
  readonly emphasised?: string | null;
};

const keySteps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Lines from 0 to 100 over the turns of a run, with the money under them. One point is selected; mouse, finger and arrow keys
 * move it. A picture of numbers that stand beside it or in a table: it is never the only place where they are.
 */
export function CurveChart(props: CurveChartProps) {
  const {
    label,
    series,
    signs,
    money,
    moneyNames,
    axisName,
    selected,
    onSelect,
    describe,
    emphasised = null,
  } = props;
  const { box, size } = useChartSize();
  const { width, rem } = size;
  const points = money.length;

  const nameSize = rem * 0.75;
  const names = [...series.map((one) => one.label), ...Object.values(moneyNames)];
  const top = rem * (1.6 + signRows(signs) * 1.05);
  const frame: CurveFrame = {
    width,
    left: rem * 2,
    right: width - Math.max(...names.map(emsOf)) * nameSize - rem * 2.2,
    top,
    bottom: top + rem * 13,
    points,
  };
  const axisHeight = rem * 1.5;
  const stripTop = frame.bottom + axisHeight + rem * 0.4;
  const stripHeight = rem * 3.2;
  const height = stripTop + stripHeight + rem * 0.3;
  const labels = spreadLabels(
    series.map(({ values }) => yOf(frame, values.at(-1) ?? 0)),
    rem * 0.95,
    { top: frame.top, bottom: frame.bottom },
  );

  const select = (point: number) => {
    const next = Math.min(points - 1, Math.max(0, point));
    if (next !== selected) onSelect(next);
  };
  const handleKey = (event: KeyboardEvent) => {
    const step = keySteps[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    select(selected + step);
  };
  const handlePointer = (event: PointerEvent<HTMLDivElement>) => {
    if (event.type === 'pointermove' && event.buttons === 0) return;
    const drawn = event.currentTarget.getBoundingClientRect();
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture?.(event.pointerId);
    // A print or a zoom may draw the picture at another scale than it was measured for.
    const scale = drawn.width > 0 ? width / drawn.width : 1;
    select(pointAt(frame, (event.clientX - drawn.left) * scale));
  };

  return (
    <div
      className="curve-chart"
      ref={box}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.max(0, points - 1)}
      aria-valuenow={selected}
      aria-valuetext={describe(selected)}
      onKeyDown={handleKey}
      onPointerDown={handlePointer}
      onPointerMove={handlePointer}
    >
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
        focusable="false"
      >
        {[0, 25, 50, 75, 100].map((value) => (
          <g key={value}>
            <line
              className="curve-grid"
              x1={frame.left}
              x2={frame.right}
              y1={yOf(frame, value)}
              y2={yOf(frame, value)}
            />
            {value % 50 === 0 && (
              <text
                className="curve-number"
                x={frame.left - rem * 0.6}
                y={yOf(frame, value)}
                textAnchor="end"
                dominantBaseline="middle"
              >
                {value}
              </text>
            )}
          </g>
        ))}
        {axisNumbers(frame, rem * 1.6).map((point) => (
          <text
            key={point}
            className={classNames('curve-number', point === selected && 'curve-number-selected')}
            x={xOf(frame, point)}
            y={frame.bottom + rem * 1.1}
            textAnchor="middle"
          >
            {point}
          </text>
        ))}
        <text className="curve-number" x={frame.right + rem * 0.9} y={frame.bottom + rem * 1.1}>
          {axisName}
        </text>
        <CurveSigns frame={frame} signs={signs} rem={rem} floor={stripTop + stripHeight} />
        <MoneyStrip
          frame={frame}
          money={money}
          names={moneyNames}
          top={stripTop}
          height={stripHeight}
          rem={rem}
        />
        <line
          className="curve-cursor"
          x1={xOf(frame, selected)}
          x2={xOf(frame, selected)}
          y1={frame.top - rem * 0.3}
          y2={stripTop + stripHeight}
        />
        {series.map(({ id, label: name, look, values }, at) => (
          <g
            key={id}
            className={classNames(
              `curve-look-${look}`,
              emphasised !== null && (emphasised === id ? 'curve-emphasised' : 'curve-stepped-back'),
            )}
          >
            <path className="curve-line" d={pathOf(frame, values)} strokeDasharray={lookDashes[look]} />
            {values.map((value, point) => (
              <path
                key={point}
                className="curve-marker"
                d={lookMarkers[look]}
                transform={`translate(${xOf(frame, point)} ${yOf(frame, value)}) scale(${(point === selected ? 1.5 : 0.9) * (rem / 16)})`}
              />
            ))}
            <text className="curve-name" x={frame.right + rem * 0.9} y={labels[at]} dominantBaseline="middle">
              {name}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
