import type PptxGenJS from 'pptxgenjs';

import { toneColours } from './deck-colours';

type MasterObject = NonNullable<PptxGenJS.SlideMasterProps['objects']>[number];
type Point = { readonly x: number; readonly y: number };
type Paint = {
  readonly fill?: string;
  readonly line?: string;
  readonly thin?: number;
  readonly clear?: number;
};

function paintOf({ clear = 0, fill, line, thin = 1.5 }: Paint) {
  return {
    ...(fill === undefined ? {} : { fill: { color: fill, transparency: clear } }),
    ...(line === undefined ? {} : { line: { color: line, width: thin, transparency: clear } }),
  };
}

/** A shape of a master. The library has a name for few of them; a text without words may have any shape. */
export function masterShape(
  shape: PptxGenJS.SHAPE_NAME,
  box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
  paint: Paint,
  more: { readonly rotate?: number; readonly rectRadius?: number } = {},
): MasterObject {
  return { text: { text: '', options: { ...box, shape, ...paintOf(paint), ...more, objectName: '底纹' } } };
}

function outline(points: readonly Point[], paint: Paint, isClosed: boolean): MasterObject {
  const x = Math.min(...points.map((point) => point.x));
  const y = Math.min(...points.map((point) => point.y));
  const w = Math.max(...points.map((point) => point.x)) - x;
  const h = Math.max(...points.map((point) => point.y)) - y;
  const path = points.map((point, at) => ({ x: point.x - x, y: point.y - y, moveTo: at === 0 }));
  // The library draws any shape by its points; its types know of that for other calls only.
  const drawn = {
    shape: 'custGeom',
    points: isClosed ? [...path, { close: true }] : path,
  } as object;
  return { text: { text: '', options: { x, y, w, h, ...paintOf(paint), ...drawn, objectName: '底纹' } } };
}

const pale = toneColours.pale;

/** A door ajar, held by its chain, with light behind it. */
function door(): readonly MasterObject[] {
  return [
    outline(
      [
        { x: 11.35, y: 6.05 },
        { x: 12.35, y: 6.05 },
        { x: 13.0, y: 6.95 },
        { x: 11.1, y: 6.95 },
      ],
      { fill: toneColours['amber-soft'], clear: 86 },
      true,
    ),
    masterShape(
      'rect',
      { x: 10.1, y: 1.35, w: 2.25, h: 4.7 },
      { fill: toneColours['amber-soft'], clear: 80 },
    ),
    masterShape('rect', { x: 10.1, y: 1.35, w: 2.25, h: 4.7 }, { line: pale, thin: 2, clear: 25 }),
    outline(
      [
        { x: 10.1, y: 1.35 },
        { x: 11.5, y: 1.75 },
        { x: 11.5, y: 6.45 },
        { x: 10.1, y: 6.05 },
      ],
      { fill: toneColours.ink },
      true,
    ),
    outline(
      [
        { x: 10.1, y: 1.35 },
        { x: 11.5, y: 1.75 },
        { x: 11.5, y: 6.45 },
        { x: 10.1, y: 6.05 },
      ],
      { line: pale, thin: 2, clear: 25 },
      true,
    ),
    ...[2.15, 4.2].map((y) =>
      outline(
        [
          { x: 10.42, y },
          { x: 11.18, y: y + 0.22 },
          { x: 11.18, y: y + 1.62 },
          { x: 10.42, y: y + 1.4 },
        ],
        { line: pale, thin: 1.25, clear: 55 },
        true,
      ),
    ),
    masterShape('ellipse', { x: 11.24, y: 4.0, w: 0.15, h: 0.15 }, { fill: pale }),
    ...[0, 1, 2, 3, 4].map((at) =>
      masterShape(
        'ellipse',
        { x: 11.44 + at * 0.17, y: 3.3 + 0.07 * Math.sin((at / 4) * Math.PI), w: 0.2, h: 0.11 },
        { line: pale, thin: 1.5, clear: 15 },
      ),
    ),
  ];
}

/** A receiver off its hook, with its cord leading to the door. */
function receiver(x: number, y: number): readonly MasterObject[] {
  return [
    masterShape('blockArc', { x, y, w: 1.7, h: 1.5 }, { fill: pale, clear: 35 }, {}),
    masterShape(
      'roundRect',
      { x: x - 0.02, y: y + 0.62, w: 0.52, h: 0.36 },
      { fill: pale, clear: 35 },
      { rectRadius: 0.1 },
    ),
    masterShape(
      'roundRect',
      { x: x + 1.2, y: y + 0.62, w: 0.52, h: 0.36 },
      { fill: pale, clear: 35 },
      { rectRadius: 0.1 },
    ),
  ];
}

/** A seal with one word. */
function seal(x: number, y: number): readonly MasterObject[] {
  return [
    {
      text: {
        text: '劝',
        options: {
          x,
          y,
          w: 0.62,
          h: 0.62,
          shape: 'roundRect',
          rectRadius: 0.08,
          line: { color: pale, width: 1.75 },
          color: pale,
          fontSize: 26,
          bold: true,
          fontFace: '+mn-lt',
          lang: 'zh-CN',
          align: 'center',
          valign: 'middle',
          margin: 0,
          objectName: '底纹',
        },
      },
    },
  ];
}

const line = (x: number, y: number, w: number, clear: number): MasterObject => ({
  line: { x, y, w, h: 0, line: { color: pale, width: 1.25, transparency: clear }, objectName: '底纹' },
});

/** Covers and sections: the receiver, its line, the door, the seal. */
export function coverMotif(): readonly MasterObject[] {
  return [
    line(0, 6.28, 10.1, 60),
    line(12.35, 6.28, 0.983, 60),
    ...receiver(8.05, 5.3),
    ...door(),
    ...seal(12.45, 0.5),
  ];
}

/** Questions to the room: rings as of a telephone that rings. */
export function ringMotif(): readonly MasterObject[] {
  return [
    ...[1.5, 2.4, 3.3, 4.2].map((size, at) =>
      masterShape(
        'ellipse',
        { x: 12.1 - size / 2, y: 6.3 - size / 2, w: size, h: size },
        { line: pale, thin: 1.5, clear: 55 + at * 10 },
      ),
    ),
    {
      text: {
        text: '问',
        options: {
          x: 0.85,
          y: 3.45,
          w: 1.2,
          h: 1.2,
          shape: 'ellipse',
          fill: { color: toneColours.white },
          color: toneColours.ink,
          fontSize: 48,
          bold: true,
          fontFace: '+mn-lt',
          lang: 'zh-CN',
          align: 'center',
          valign: 'middle',
          margin: 0,
          objectName: '底纹',
        },
      },
    },
  ];
}

/** The last slide: the seal and a door that is shut. */
export function closingMotif(): readonly MasterObject[] {
  return [line(0, 6.9, 13.333, 60), ...seal(12.1, 0.5)];
}
