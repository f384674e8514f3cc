import type { Deck, DeckItem, DeckSlide } from '#core/courseware/deck/deck';
import { paragraphText } from '#core/courseware/deck/fit-text';

/** What an item says, piece by piece, in reading order. */
export function itemTexts(item: DeckItem): readonly string[] {
  switch (item.kind) {
    case 'placeholder':
    case 'text':
      return item.text.paragraphs.map(paragraphText);
    case 'table':
      return [...item.head, ...item.rows.flatMap(({ cells }) => cells.map(({ text }) => text))];
    case 'chart':
    case 'shape':
      return [];
  }
}

/** All that a slide says. */
export function slideText({ items }: DeckSlide): string {
  return items.flatMap(itemTexts).join('\n');
}

/** Every slide of a deck in order. */
export function allSlides({ sections }: Deck): readonly DeckSlide[] {
  return sections.flatMap(({ slides }) => slides);
}
