import type { PrintBlock, PrintDocument } from '#core/courseware/print-document';

/** Blocks under one running head. */
export type Section = { readonly name: string; readonly blocks: readonly PrintBlock[] };

/**
 * A document in sections, one for each heading that starts a page: the name of the chapter then stands in a header of its own as
 * plain text, which every word processor shows alike (a field that looks for the heading is not known to all of them).
 */
export function sectionsOf({ blocks, kind, title }: PrintDocument): readonly Section[] {
  const hasRunningHeads = kind === 'handbook' || kind === 'role-play';
  const sections: { name: string; blocks: PrintBlock[] }[] = [];
  for (const block of blocks) {
    const starts = block.kind === 'heading' && block.level === 1 && block.startsPage === true;
    if (sections.length === 0 || (starts && hasRunningHeads)) {
      sections.push({ name: block.kind === 'heading' ? block.text : title, blocks: [] });
    }
    sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
