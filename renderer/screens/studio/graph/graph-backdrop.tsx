import { useStore, ViewportPortal, type ReactFlowState } from '@xyflow/react';
import { useLayoutEffect, useRef, useState } from 'react';

import type { GraphShape } from '#core/editing/graph-model/graph';

import { drawNear, type DragShift } from './draw-near';
import { drawOverview, type OverviewMarks } from './draw-overview';
import type { GraphFrame } from './graph-frame';
import type { GraphPaints } from './graph-paints';
import {
  frameInPicture,
  pictureFor,
  placeOfPicture,
  sizeOfPicture,
  stillCovers,
  type PictureFrame,
} from './picture-frame';
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
/** Room that is drawn around what is in sight, as a part of its size. None while something is dragged: it is drawn in every frame. */
const around = 0.35;

type View = Pick<ReactFlowState, 'transform' | 'width' | 'height'>;
const viewOf = ({ transform, width, height }: ReactFlowState): View => ({ transform, width, height });
const isSameView = (a: View, b: View): boolean =>
  a.transform === b.transform && a.width === b.width && a.height === b.height;

type Content = Omit<GraphBackdropProps, 'label'> & { readonly paints: GraphPaints };

function paint(element: HTMLCanvasElement, picture: PictureFrame, content: Content): void {
  const context = element.getContext('2d');
  if (context === null) return;
  const ratio = window.devicePixelRatio;
  const size = sizeOfPicture(picture);
  const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
  if (element.width !== width || element.height !== height) {
    element.width = width;
    element.height = height;
    element.style.width = `${size.width}px`;
    element.style.height = `${size.height}px`;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  const { isOverview, marks, paints, shape, shift } = content;
  const frame = frameInPicture(picture);
  if (isOverview) drawOverview(context, shape, frame, size, marks, paints, true);
  else drawNear(context, shape, frame, size, marks.chosen, shift, paints);
  const { scale, x, y } = placeOfPicture(picture);
  element.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
}

/**
 * What lies under the cards, on one canvas: areas and lines, and from afar the cards too. An element for each line is what makes
 * graphs of thousands of nodes crawl, and so is drawing in every frame: the picture holds room around what is in sight, moves
 * and stretches with the cards, and is drawn anew when one leaves it or comes to rest at another zoom.
 */
export function GraphBackdrop({ shape, marks, isOverview, shift, label }: GraphBackdropProps) {
  // The canvas stands in a portal, which comes a moment later than this.
  const [canvas, setCanvas] = useState<HTMLCanvasElement | null>(null);
  const paints = useGraphPaints();
  const { transform, width, height } = useStore(viewOf, isSameView);
  const shown = useRef<{ readonly content: Content; readonly picture: PictureFrame } | null>(null);

  useLayoutEffect(() => {
    if (canvas === null || width === 0 || height === 0) return;
    const [x, y, zoom] = transform;
    const frame: GraphFrame = { zoom, x, y };
    const size = { width, height };
    const content: Content = { shape, marks, isOverview, shift, paints };
    const draw = (): void => {
      const picture = pictureFor(frame, size, shift === null ? around : 0);
      paint(canvas, picture, content);
      shown.current = { content, picture };
    };
    const before = shown.current;
    const isSame =
      before !== null &&
      before.content.shape === shape &&
      before.content.marks === marks &&
      before.content.isOverview === isOverview &&
      before.content.shift === shift &&
      before.content.paints === paints;
    if (!isSame || !stillCovers(before.picture, frame, size)) return draw();
    if (before.picture.frame.zoom === zoom) return;
    const timer = window.setTimeout(draw, restMs);
    return () => window.clearTimeout(timer);
  }, [canvas, shape, marks, isOverview, shift, paints, transform, width, height]);

  // A picture that says something has a name; lines under cards say nothing that the cards do not.
  const saying = isOverview ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <ViewportPortal>
      <canvas
        ref={setCanvas}
        className={isOverview ? 'graph-backdrop graph-overview' : 'graph-backdrop'}
        {...saying}
      />
    </ViewportPortal>
  );
}
