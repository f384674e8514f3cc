/** How a line looks: colour, dash and marker go together, so that none of them alone has to tell two lines apart. */
export type CurveLook = 0 | 1 | 2 | 3 | 4 | 5;

/** One line of a curve chart, from 0 to 100. */
export type CurveSeries = {
  readonly id: string;
  readonly label: string;
  readonly look: CurveLook;
  readonly values: readonly number[];
};

/** Dashes by look, as multiples of the line's width. */
export const lookDashes: readonly string[] = ['none', '7 3', '2 2.5', '9 3 2 3', '4 2', '12 3'];

/** Markers by look, around 0 0: circle, square, triangle, diamond, cross, bar. */
export const lookMarkers: readonly string[] = [
  'M-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0Z',
  'M-2.9 -2.9H2.9V2.9H-2.9Z',
  'M0 -3.8L3.6 2.8H-3.6Z',
  'M0 -4.2L4.2 0L0 4.2L-4.2 0Z',
  'M-1 -3.4H1V-1H3.4V1H1V3.4H-1V1H-3.4V-1H-1Z',
  'M-3.8 -1.6H3.8V1.6H-3.8Z',
];
