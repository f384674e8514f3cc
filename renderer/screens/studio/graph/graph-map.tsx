import { useReactFlow, useStore, type ReactFlowState } from '@xyflow/react';
import { memo, useLayoutEffect, useMemo, useRef, type PointerEvent } from 'react';

import type { GraphShape } from '#core/editing/graph-model/graph';

import { drawOverview, type OverviewMarks } from './draw-overview';
import { boundsOf, frameAround, rectInSight, type GraphFrame } from './graph-frame';
import { useGraphPaints } from './use-graph-paints';

const size = { width: 168, height: 104 } as const;
const margin = 6;

type GraphMapProps = { readonly shape: GraphShape; readonly marks: OverviewMarks; readonly label: string };

/** The small map: everything, with what is in sight framed. For the mouse only; the keyboard has search and the arrow keys. */
export function GraphMap({ shape, marks, label }: GraphMapProps) {
  const { setCenter, getZoom } = useReactFlow();
  const frame = useMemo(() => {
    const bounds = boundsOf(shape);
    return bounds === null ? null : frameAround(bounds, size, margin, 0.2);
  }, [shape]);
  if (frame === null) return null;

  const go = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - box.left - frame.x) / frame.zoom;
    const y = (event.clientY - box.top - frame.y) / frame.zoom;
    void setCenter(x, y, { zoom: getZoom() });
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
      <MapPicture shape={shape} marks={marks} frame={frame} />
      <MapSight frame={frame} />
    </div>
  );
}

type MapPictureProps = Omit<GraphMapProps, 'label'> & { readonly frame: GraphFrame };

/** Drawn anew when the graph or its marks change, not when one moves over it. */
const MapPicture = memo(function MapPicture({ shape, marks, frame }: MapPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const paints = useGraphPaints();
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (element === null || context === null || context === undefined) return;
    const ratio = window.devicePixelRatio;
    element.width = size.width * ratio;
    element.height = size.height * ratio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawOverview(context, shape, frame, size, marks, paints, false);
  }, [shape, frame, marks, paints]);
  return <canvas ref={canvas} className="graph-map-picture" aria-hidden="true" />;
});

const viewOf = ({ transform, width, height }: ReactFlowState) => ({ transform, width, height });
const isSameView = (a: ReturnType<typeof viewOf>, b: ReturnType<typeof viewOf>): boolean =>
  a.transform === b.transform && a.width === b.width && a.height === b.height;

function MapSight({ frame }: { readonly frame: GraphFrame }) {
  const { transform, width, height } = useStore(viewOf, isSameView);
  const [x, y, zoom] = transform;
  const sight = rectInSight({ x, y, zoom }, { width, height });
  return (
    <span
      className="graph-map-sight"
      style={{
        left: sight.x * frame.zoom + frame.x,
        top: sight.y * frame.zoom + frame.y,
        width: sight.width * frame.zoom,
        height: sight.height * frame.zoom,
      }}
    />
  );
}
