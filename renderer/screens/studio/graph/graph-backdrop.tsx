import { useStore, type ReactFlowState } from '@xyflow/react';
import { useLayoutEffect, useRef, useState } from 'react';

import type { GraphShape } from '#core/editing/graph-model/graph';

import { drawNear, type DragShift } from './draw-near';
import type { OverviewMarks } from './draw-overview';
import { createFarPicture } from './far-picture';
import { useGraphPaints } from './use-graph-paints';

type GraphBackdropProps = {
  readonly shape: GraphShape;
  readonly marks: OverviewMarks;
  /** Cards are too small to be read: the boxes are drawn here, and no cards stand on it. */
  readonly isOverview: boolean;
  readonly shift: DragShift | null;
  /** What the picture shows, in words, for those who cannot see it. */
  readonly label: string;
};

/** The hand has come to rest when the picture stood still for so long. */
const restMs = 140;

type View = Pick<ReactFlowState, 'transform' | 'width' | 'height'>;
const viewOf = ({ transform, width, height }: ReactFlowState): View => ({ transform, width, height });
const isSameView = (a: View, b: View): boolean =>
  a.transform === b.transform && a.width === b.width && a.height === b.height;

/**
 * What lies under the cards, on one canvas: areas and lines, and from afar the cards too. A line for each outcome as an element of
 * its own is what makes graphs of thousands of nodes crawl.
 */
export function GraphBackdrop({ shape, marks, isOverview, shift, label }: GraphBackdropProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const paints = useGraphPaints(canvas);
  const [far] = useState(() => createFarPicture(() => document.createElement('canvas')));
  const { transform, width, height } = useStore(viewOf, isSameView);
  const isSharp = useRef(true);

  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (element === null || context === null || context === undefined || paints === null) return;
    const ratio = window.devicePixelRatio;
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (element.width !== w || element.height !== h) {
      element.width = w;
      element.height = h;
    }
    const [x, y, zoom] = transform;
    const size = { width, height };
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const draw = (isResting: boolean): void => {
      context.clearRect(0, 0, width, height);
      const content = { shape, marks, paints };
      if (isOverview)
        isSharp.current = far.draw(context, content, { zoom, x, y }, size, { isResting, ratio });
      else drawNear(context, shape, { zoom, x, y }, size, marks.chosen, shift, paints);
    };
    draw(false);
    if (!isOverview || isSharp.current) return;
    const timer = window.setTimeout(() => draw(true), restMs);
    return () => window.clearTimeout(timer);
  }, [shape, marks, isOverview, shift, paints, far, transform, width, height]);

  // A picture that says something has a name; lines under cards say nothing that the cards do not.
  const saying = isOverview ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <canvas
      ref={canvas}
      className={isOverview ? 'graph-backdrop graph-overview' : 'graph-backdrop'}
      {...saying}
    />
  );
}
