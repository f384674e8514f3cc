import type { DeckBox, DeckItem, DeckParagraph, DeckTone } from './deck';
import { panelBox } from './deck-grid';
import { fitText, textHeight } from './fit-text';
import { bodySizes } from './slide-draft';

/** A box of its own with a word on top that says what it holds. */
export type Panel = {
  readonly label: string;
  readonly lines: readonly string[];
  readonly tone: 'plain' | 'ink';
};

const inset = 0.2;

const fills: Readonly<Record<Panel['tone'], { fill: DeckTone; text: DeckTone; label: DeckTone }>> = {
  plain: { fill: 'sunken', text: 'text', label: 'soft' },
  ink: { fill: 'ink-soft', text: 'text', label: 'ink' },
};

function paragraphsOf({ label, lines, tone }: Panel): readonly DeckParagraph[] {
  return [
    { text: label, strong: true, tone: fills[tone].label },
    ...lines.map((text) => ({ text, tone: fills[tone].text })),
  ];
}

/** Panels in one size, each as high as it needs, filling the right side of a story; null where they do not stand there. */
export function rightPanels(panels: readonly Panel[]): readonly DeckItem[] | null {
  const gap = 0.2;
  const width = panelBox.w - 2 * inset;
  const room = panelBox.h - gap * (panels.length - 1);
  for (const size of bodySizes(30)) {
    const texts = panels.map((panel) => {
      const text = { size, gap: Math.round(size * 0.5), paragraphs: paragraphsOf(panel) };
      return { panel, text, height: textHeight(text, width) + 2 * inset };
    });
    const over = room - texts.reduce((sum, { height }) => sum + height, 0);
    if (over < 0) continue;
    let y = panelBox.y;
    return texts.map(({ height, panel, text }): DeckItem => {
      const h = height + over / panels.length;
      const box: DeckBox = { ...panelBox, y, h };
      y += h + gap;
      const { fill, text: tone } = fills[panel.tone];
      return { kind: 'text', shape: 'rectangle', box, inset, fill, tone, text, middle: true };
    });
  }
  return null;
}

/** A band across the slide: the sentence that is taken along. Fits its text between the sizes; null where it does not. */
export function band(
  box: DeckBox,
  paragraphs: readonly DeckParagraph[],
  look: { readonly fill: DeckTone; readonly tone: DeckTone },
  largest: number,
): DeckItem | null {
  const text = fitText(paragraphs, { w: box.w - 0.6, h: box.h - 0.3 }, bodySizes(largest));
  return text === null
    ? null
    : { kind: 'text', shape: 'rectangle', box, inset: 0.3, middle: true, text, ...look };
}
