import { breakLines } from '#core/daily/break-lines';
import { cardFoot, cardHead, type CardSetting } from '#core/daily/card-text';
import type { DailyCard } from '#core/daily/daily-card';

/** Size of the picture in pixels: what a phone shows whole. */
export const cardSize = { width: 1080, height: 1440 } as const;

/** Colours of paper and print: a picture goes out alike from a dark screen and a light one. */
const ink = {
  paper: '#f6f3ec',
  sheet: '#fdfcf9',
  band: '#1f4480',
  onBand: '#ffffff',
  text: '#1e232a',
  soft: '#50575f',
  label: '#1c3e73',
  stop: '#845000',
  stopGround: '#f8ecd2',
  rule: '#dfd9cb',
} as const;

const family =
  '"Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei", sans-serif';

/** Labels that tell where to stop: they stand on amber. */
const stopping = new Set(['看到这个就停', '这时候', '如果是']);

const side = 84;
const bandHeight = 190;
const footHeight = 170;

type Pen = CanvasRenderingContext2D;

function font(size: number, isStrong = false): string {
  return `${isStrong ? '600 ' : ''}${size}px ${family}`;
}

function linesOf(pen: Pen, text: string, size: number, width: number, isStrong = false): readonly string[] {
  pen.font = font(size, isStrong);
  return breakLines(text, width, (part) => pen.measureText(part).width);
}

type Block = { readonly label: string; readonly lines: readonly string[]; readonly isStop: boolean };

/** What the body comes to in a size of type. */
function layOut(pen: Pen, card: DailyCard, size: number) {
  const width = cardSize.width - 2 * side;
  const title = linesOf(pen, card.title, size * 1.35, width, true);
  const blocks: readonly Block[] = card.lines.map(({ label, text }) => ({
    label,
    lines: linesOf(pen, text, size, width - 48),
    isStop: stopping.has(label),
  }));
  const height =
    title.length * size * 1.9 +
    blocks.reduce((sum, { lines }) => sum + size * 1.15 + lines.length * size * 1.5 + size * 0.9, 0);
  return { title, blocks, height };
}

/** The largest type in which everything fits. Texts of lessons are short; the floor is for what a pack may bring. */
function fitted(pen: Pen, card: DailyCard) {
  const room = cardSize.height - bandHeight - footHeight - 60;
  for (let size = 50; size > 20; size -= 2) {
    const laid = layOut(pen, card, size);
    if (laid.height <= room) return { size, ...laid, room };
  }
  return { size: 20, ...layOut(pen, card, 20), room };
}

/** Draws a card as a picture. Nothing but words and lines: no picture from anywhere. */
export function drawCard(canvas: HTMLCanvasElement, card: DailyCard, setting: CardSetting): void {
  canvas.width = cardSize.width;
  canvas.height = cardSize.height;
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = ink.paper;
  pen.fillRect(0, 0, cardSize.width, cardSize.height);
  pen.fillStyle = ink.band;
  pen.fillRect(0, 0, cardSize.width, bandHeight);
  pen.fillStyle = ink.onBand;
  pen.font = font(52, true);
  pen.fillText(cardHead(card, setting.day), side, 92);
  pen.font = font(34);
  pen.fillText(setting.typeName, side, 150);
  // A seal of lines, as the program has one: a shield's outline with a tick in it.
  pen.strokeStyle = ink.onBand;
  pen.lineWidth = 6;
  pen.strokeRect(cardSize.width - side - 92, 48, 92, 92);
  pen.beginPath();
  pen.moveTo(cardSize.width - side - 70, 96);
  pen.lineTo(cardSize.width - side - 52, 114);
  pen.lineTo(cardSize.width - side - 22, 76);
  pen.stroke();

  const { blocks, height, room, size, title } = fitted(pen, card);
  let y = bandHeight + 40 + Math.max(0, (room - height) / 3);
  pen.fillStyle = ink.text;
  pen.font = font(size * 1.35, true);
  for (const line of title) {
    y += size * 1.7;
    pen.fillText(line, side, y);
  }
  y += size * 0.6;
  for (const { isStop, label, lines } of blocks) {
    const blockHeight = size * 1.15 + lines.length * size * 1.5 + size * 0.5;
    pen.fillStyle = isStop ? ink.stopGround : ink.sheet;
    pen.fillRect(side - 24, y, cardSize.width - 2 * side + 48, blockHeight);
    pen.fillStyle = isStop ? ink.stop : ink.label;
    pen.fillRect(side - 24, y, 8, blockHeight);
    pen.font = font(size * 0.72, true);
    pen.fillText(label, side + 12, y + size);
    pen.fillStyle = ink.text;
    pen.font = font(size);
    lines.forEach((line, at) => pen.fillText(line, side + 12, y + size * 1.15 + (at + 1) * size * 1.35));
    y += blockHeight + size * 0.4;
  }

  pen.strokeStyle = ink.rule;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.moveTo(side, cardSize.height - footHeight);
  pen.lineTo(cardSize.width - side, cardSize.height - footHeight);
  pen.stroke();
  pen.fillStyle = ink.soft;
  cardFoot(card, setting.unit).forEach((line, at) => {
    pen.font = font(32);
    pen.fillText(line, side, cardSize.height - footHeight + 52 + at * 46);
  });
}
