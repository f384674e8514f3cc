import type { GraphShape } from '#core/editing/graph-model/graph';

import { drawOverview, type OverviewMarks } from './draw-overview';
import type { GraphFrame } from './graph-frame';
import type { GraphPaints } from './graph-paints';

type Size = { readonly width: number; readonly height: number };
type Content = { readonly shape: GraphShape; readonly marks: OverviewMarks; readonly paints: GraphPaints };
type Drawn = Content & { readonly frame: GraphFrame; readonly size: Size; readonly ratio: number };

/** Room around what is in sight that the picture holds too, as a part of the sight's size. */
const around = 0.4;
/** Between these the picture is stretched while the hand moves; beyond, it is drawn again. */
const stretch = { least: 0.6, most: 1.7 } as const;

/**
 * Thousands of boxes and lines take longer to draw than a frame lasts. So they are drawn once, with room around, and the picture is
 * moved and stretched under the hand. `draw` answers whether what is shown is as sharp as it can be; if not, call it
 * once more with `isResting` when the hand has come to rest.
 */
export function createFarPicture(makeCanvas: () => HTMLCanvasElement) {
  const picture = makeCanvas();
  let drawn: Drawn | null = null;

  const paint = (content: Content, frame: GraphFrame, size: Size, ratio: number): void => {
    const context = picture.getContext('2d');
    if (context === null) return;
    const whole = { width: size.width * (1 + 2 * around), height: size.height * (1 + 2 * around) };
    const [w, h] = [Math.round(whole.width * ratio), Math.round(whole.height * ratio)];
    if (picture.width !== w || picture.height !== h) {
      picture.width = w;
      picture.height = h;
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, whole.width, whole.height);
    const inner = { ...frame, x: frame.x + size.width * around, y: frame.y + size.height * around };
    drawOverview(context, content.shape, inner, whole, content.marks, content.paints, true);
    drawn = { ...content, frame, size, ratio };
  };

  /** Where the upper left corner of the picture comes to stand, and how much it is stretched. */
  const lying = ({ frame, size }: Drawn, { zoom, x, y }: GraphFrame) => {
    const by = zoom / frame.zoom;
    return {
      by,
      left: x - (frame.x + size.width * around) * by,
      top: y - (frame.y + size.height * around) * by,
      right: x - (frame.x - size.width * (1 + around)) * by,
      bottom: y - (frame.y - size.height * (1 + around)) * by,
    };
  };

  const isUsable = (content: Content, frame: GraphFrame, size: Size, ratio: number): boolean => {
    if (drawn === null || drawn.ratio !== ratio) return false;
    if (drawn.size.width !== size.width || drawn.size.height !== size.height) return false;
    if (drawn.shape !== content.shape || drawn.marks !== content.marks || drawn.paints !== content.paints)
      return false;
    const { bottom, by, left, right, top } = lying(drawn, frame);
    if (by < stretch.least || by > stretch.most) return false;
    return left <= 0 && top <= 0 && right >= size.width && bottom >= size.height;
  };

  const draw = (
    target: CanvasRenderingContext2D,
    content: Content,
    frame: GraphFrame,
    size: Size,
    { isResting, ratio }: { readonly isResting: boolean; readonly ratio: number },
  ): boolean => {
    const isSharp = drawn?.frame.zoom === frame.zoom;
    if (!isUsable(content, frame, size, ratio) || (isResting && !isSharp)) paint(content, frame, size, ratio);
    if (drawn === null) return true;
    const { by, left, top } = lying(drawn, frame);
    target.drawImage(picture, left, top, (picture.width / ratio) * by, (picture.height / ratio) * by);
    return by === 1;
  };
  return { draw };
}
