import type { PrintBlock } from '#core/courseware/print-document';

/** All that a block says, in the order in which it is read. */
export function blockTexts(block: PrintBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [block.lead ?? '', block.text];
    case 'list':
      return block.items.flatMap(({ lead, note, text }) => [lead ?? '', text, note ?? '']);
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'dialogue':
      return block.lines.map(({ text }) => text);
    case 'question':
      return [block.prompt, block.note, ...block.options.flatMap(({ letter, text }) => [letter, text])];
    case 'box':
      return [block.title, ...block.lines];
    case 'cards':
      return block.cards.flatMap(({ blocks, title }) => [title, ...blocks.flatMap(blockTexts)]);
    case 'blanks':
      return block.labels;
    case 'page-break':
      return [];
  }
}

/** All that blocks say, one text a line. */
export function printText(blocks: readonly PrintBlock[]): string {
  return blocks.flatMap(blockTexts).join('\n');
}
