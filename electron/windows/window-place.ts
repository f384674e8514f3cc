import { readFileSync, writeFileSync } from 'node:fs';

import { z } from 'zod';

const placeSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(640).max(20_000),
  height: z.number().int().min(480).max(20_000),
  isMaximized: z.boolean(),
});

/** Where a window stood when it was last closed. */
export type WindowPlace = z.infer<typeof placeSchema>;

/** A rectangle of the desktop that windows can stand on. */
export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Below this width the whole screen is just enough. */
const roomyWidthPx = 1500;

function isInSight(place: Area, area: Area): boolean {
  const right = Math.min(place.x + place.width, area.x + area.width);
  const bottom = Math.min(place.y + place.height, area.y + area.height);
  return right - Math.max(place.x, area.x) >= 200 && bottom - Math.max(place.y, area.y) >= 200;
}

/** Where to open: as it was left, unless that screen is gone (a projector unplugged); else in the middle of the first. */
export function placeOn(areas: readonly Area[], last: WindowPlace | null): WindowPlace {
  if (last !== null && areas.some((area) => isInSight(last, area))) return last;
  const area = areas[0] ?? { x: 0, y: 0, width: 1280, height: 720 };
  const width = Math.min(1280, area.width);
  const height = Math.min(800, area.height);
  return {
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
    width,
    height,
    isMaximized: area.width < roomyWidthPx,
  };
}

/** What was remembered, or null: a file that is missing or spoilt is no reason not to open. */
export function readWindowPlace(file: string): WindowPlace | null {
  try {
    return placeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Remembers, if it can. */
export function writeWindowPlace(file: string, place: WindowPlace): void {
  try {
    writeFileSync(file, `${JSON.stringify(place)}\n`);
  } catch {
    // A full disk has more important things to say than this.
  }
}
