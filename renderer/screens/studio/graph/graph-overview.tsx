import { useStore, type ReactFlowState } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';

import type { Graph } from '#core/editing/graph-model/graph';

import { drawOverview, overviewColours, type OverviewMarks } from './draw-overview';

type GraphOverviewProps = {
  readonly graph: Graph;
  readonly marks: OverviewMarks;
  /** What the picture shows, in words. */
  readonly label: string;
};

const viewOf = ({ transform, width, height }: ReactFlowState) => ({ transform, width, height });
const isSameView = (a: ReturnType<typeof viewOf>, b: ReturnType<typeof viewOf>): boolean =>
  a.transform === b.transform && a.width === b.width && a.height === b.height;

/** The whole graph from afar, on one canvas: thousands of boxes that nobody could read would only make moving slow. */
export function GraphOverview({ graph, marks, label }: GraphOverviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { transform, width, height } = useStore(viewOf, isSameView);
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (element === null || context === null || context === undefined) return;
    const ratio = window.devicePixelRatio;
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (element.width !== w || element.height !== h) {
      element.width = w;
      element.height = h;
    }
    const [x, y, zoom] = transform;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    drawOverview(context, graph, { zoom, x, y }, marks, overviewColours(element));
  }, [graph, marks, transform, width, height]);
  return <canvas ref={canvas} className="graph-overview" role="img" aria-label={label} />;
}
