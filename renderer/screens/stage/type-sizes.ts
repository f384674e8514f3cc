/** See `TypeRoom.reader`. */
export type TypeReader = 'hall' | 'screen' | 'preview';

/** Smallest body text by reader, in rem. */
const floors: Readonly<Record<TypeReader, number>> = { hall: 1.15, screen: 1.15, preview: 0.5 };

/** What the type of a step is fitted into. */
export type TypeRoom = {
  /** Of the box that holds the step, in px. */
  readonly width: number;
  readonly height: number;
  /** Text size of the person, in px. */
  readonly rem: number;
  /** In hundredths of the usual size. */
  readonly scale: number;
  /** Who reads it: a hall from its last row, one person at a screen, or whoever teaches a preview of it. */
  readonly reader: TypeReader;
};

/** How much smaller each try is than the one before. */
const shrink = 0.95;

/**
 * Sizes to try for the body text of a step, in px, from the wished one down to the floor. About 30 Chinese characters to a line
 * and 13 lines to a picture; the floor is what can still be read: on a wall a thirty-second of its height, on a screen
 * somewhat more than body text; in a preview only the whole counts.
 */
export function typeSizes({ height, reader, rem, scale, width }: TypeRoom): readonly number[] {
  const factor = scale / 100;
  const floor = Math.max(floors[reader] * rem, reader === 'hall' ? (height / 32) * factor : 0);
  const wished = Math.max(floor, Math.min(width / 30, height / 13) * factor);
  const sizes = [wished];
  for (let size = wished * shrink; size > floor; size *= shrink) sizes.push(size);
  if (wished > floor) sizes.push(floor);
  return sizes;
}
