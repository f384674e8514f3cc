import type { PrintBlock, PrintCard } from '../print-document';

/** Full-width signs in a line of a panel, and lines in its height, in the type of a card. */
const signsALine = 20;
const linesAPanel = 39;

/** A line with the mark before it; Latin letters and figures take half the width. */
function linesOf(text: string): number {
  const width = [...text].reduce((sum, sign) => sum + (sign.codePointAt(0)! < 0x2000 ? 0.5 : 1), 1);
  return Math.ceil(width / signsALine);
}

function linesOfBlock(block: PrintBlock): number {
  switch (block.kind) {
    case 'box':
      return 1.5 + linesOf(block.title) - 1 + block.lines.reduce((sum, line) => sum + linesOf(line), 0);
    case 'paragraph':
      return linesOf(block.text);
    default:
      return 1;
  }
}

/** Lines that a card takes, its title not counted. */
export function panelLines({ blocks }: PrintCard): number {
  return blocks.reduce((sum, block) => sum + linesOfBlock(block), 0);
}

/** The last line of the longest box away, or the last box where none has a line to spare. */
function shorter(blocks: readonly PrintBlock[], least: number): readonly PrintBlock[] {
  const longest = blocks.reduce(
    (most, block) => Math.max(most, block.kind === 'box' ? block.lines.length : 0),
    0,
  );
  if (longest <= least) return blocks.slice(0, -1);
  const at = blocks.findLastIndex((block) => block.kind === 'box' && block.lines.length === longest);
  return blocks.map((block, index) =>
    index === at && block.kind === 'box' ? { ...block, lines: block.lines.slice(0, -1) } : block,
  );
}

/**
 * A panel that ends before its paper does: while it is too long the last line of its longest box goes, down to `least` lines a
 * box, then whole boxes from the end. Lines stand in the order of the lesson, the most needed first.
 */
export function fitPanel(card: PrintCard, least: number): PrintCard {
  let fitted = card;
  while (panelLines(fitted) > linesAPanel && fitted.blocks.length > 1) {
    fitted = { ...fitted, blocks: shorter(fitted.blocks, least) };
  }
  return fitted;
}
