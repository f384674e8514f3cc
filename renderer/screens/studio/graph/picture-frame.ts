import type { GraphFrame } from './graph-frame';

type Size = { readonly width: number; readonly height: number };

/** What a picture of a part of the graph was made for: the frame at that time, and how much room it holds around what was in sight. */
export type PictureFrame = {
  readonly frame: GraphFrame;
  readonly size: Size;
  /** Pixels on each side. */
  readonly room: { readonly x: number; readonly y: number };
};

/** Between these the picture is stretched while the hand moves; beyond, it is made anew. */
const stretch = { least: 0.6, most: 1.7 } as const;

/** A picture for what is in sight, with a part of its size as room on each side; whole pixels, so that lines stay crisp. */
export function pictureFor(frame: GraphFrame, size: Size, around: number): PictureFrame {
  return {
    frame,
    size,
    room: { x: Math.round(size.width * around), y: Math.round(size.height * around) },
  };
}

/** Width and height of the whole picture. */
export function sizeOfPicture({ room, size }: PictureFrame): Size {
  return { width: size.width + 2 * room.x, height: size.height + 2 * room.y };
}

/** How the graph lies on the picture itself. */
export function frameInPicture({ frame, room }: PictureFrame): GraphFrame {
  return { ...frame, x: frame.x + room.x, y: frame.y + room.y };
}

/** Where the picture lies on the graph: its upper left corner, and how much it is scaled there. */
export function placeOfPicture({ frame, room }: PictureFrame): { x: number; y: number; scale: number } {
  return { x: -(frame.x + room.x) / frame.zoom, y: -(frame.y + room.y) / frame.zoom, scale: 1 / frame.zoom };
}

/** Whether a picture can still be shown: it covers all that is in sight now, not stretched too far. */
export function stillCovers(picture: PictureFrame, frame: GraphFrame, size: Size): boolean {
  const by = frame.zoom / picture.frame.zoom;
  if (by < stretch.least || by > stretch.most) return false;
  const whole = sizeOfPicture(picture);
  const left = frame.x - (picture.frame.x + picture.room.x) * by;
  const top = frame.y - (picture.frame.y + picture.room.y) * by;
  return (
    left <= 0 && top <= 0 && left + whole.width * by >= size.width && top + whole.height * by >= size.height
  );
}
