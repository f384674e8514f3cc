import type { PrintDocument } from '#core/courseware/print-document';

/** A page in twentieths of a point. */
export type PageShape = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly side: number;
  readonly isLandscape: boolean;
};

const short = 11_906;
const long = 16_838;

/** A4 as the kind of document wants it: a card goes to what printers reach, a certificate has room for its frame. */
export function pageShape({ kind, orientation }: Pick<PrintDocument, 'kind' | 'orientation'>): PageShape {
  const isLandscape = orientation === 'landscape';
  const size = { width: isLandscape ? long : short, height: isLandscape ? short : long, isLandscape };
  if (kind === 'pocket-card') return { ...size, top: 620, bottom: 620, side: 400 };
  if (kind === 'certificate') return { ...size, top: 1300, bottom: 1500, side: 2000 };
  return { ...size, top: 1360, bottom: 1200, side: 1300 };
}

/** Width between the margins. */
export function textWidth({ side, width }: PageShape): number {
  return width - 2 * side;
}
