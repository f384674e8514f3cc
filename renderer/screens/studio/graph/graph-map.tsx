import { useReactFlow, useStore, type ReactFlowState } from '@xyflow/react';
import { useLayoutEffect, useMemo, useRef, type PointerEvent } from 'react';

import type { Graph } from '#core/editing/graph-model/graph';

import { boundsOf, drawOverview, overviewColours, type OverviewMarks } from './draw-overview';

const size = { width: 168, height: 104 } as const;
const margin = 6;

const viewOf = ({ transform, width, height }: ReactFlowState) => ({ transform, width, height });
const isSameView = (a: ReturnType<typeof viewOf>, b: ReturnType<typeof viewOf>): boolean =>
  a.transform === b.transform && a.width === b.width && a.height === b.height;

type GraphMapProps = { readonly graph: Graph; readonly marks: OverviewMarks; readonly label: string };

/** The small map: everything, with what is in sight framed. For the mouse only; the keyboard has search and the arrow keys. */
export function GraphMap({ graph, marks, label }: GraphMapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { setCenter, getZoom } = useReactFlow();
  const { transform, width, height } = useStore(viewOf, isSameView);
  const frame = useMemo(() => {
    const bounds = boundsOf(graph);
    const zoom = Math.min(
      (size.width - 2 * margin) / bounds.width,
      (size.height - 2 * margin) / bounds.height,
    );
    return {
      zoom,
      x: (size.width - bounds.width * zoom) / 2 - bounds.x * zoom,
      y: (size.height - bounds.height * zoom) / 2 - bounds.y * zoom,
    };
  }, [graph]);

  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (element === null || context === null || context === undefined) return;
    const ratio = window.devicePixelRatio;
    element.width = size.width * ratio;
    element.height = size.height * ratio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawOverview(context, graph, frame, marks, overviewColours(element));
  }, [graph, frame, marks]);

  const [x, y, zoom] = transform;
  const go = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = {
      x: (event.clientX - box.left - frame.x) / frame.zoom,
      y: (event.clientY - box.top - frame.y) / frame.zoom,
    };
    void setCenter(at.x, at.y, { zoom: getZoom() });
  };
  return (
    <div
      className="graph-map"
      title={label}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) go(event);
      }}
    >
      <canvas ref={canvas} className="graph-map-picture" aria-hidden="true" />
      <span
        className="graph-map-sight"
        style={{
          left: (-x / zoom) * frame.zoom + frame.x,
          top: (-y / zoom) * frame.zoom + frame.y,
          width: (width / zoom) * frame.zoom,
          height: (height / zoom) * frame.zoom,
        }}
      />
    </div>
  );
}
