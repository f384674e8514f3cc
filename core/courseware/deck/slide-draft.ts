import type { DeckItem, DeckMaster, DeckParagraph, DeckPlaceholder } from './deck';
import { placeholderOf } from './deck-grid';
import { fitText } from './fit-text';

/** A slide before it has its notes. `part` tells the slides of one step apart: what is shown second, what runs on. */
export type SlideDraft = {
  readonly master: DeckMaster;
  readonly items: readonly DeckItem[];
  /** Whether it holds what the class was asked for. */
  readonly isAnswer?: boolean;
  /** Whether the class is asked something: that takes time. */
  readonly asks?: boolean;
};

/** No title is set smaller than this, and no text of the body. */
export const smallestTitle = 32;
export const smallestBody = 24;

/** Sizes from the largest to the smallest that a body may have. */
export function bodySizes(largest: number): readonly number[] {
  const sizes = [54, 48, 44, 40, 36, 34, 32, 30, 28, 26, 24];
  return sizes.filter((size) => size <= largest && size >= smallestBody);
}

/** Text in a placeholder: in its own size, or in the largest smaller one in which it stands there. `gap` in points. */
export function placed(
  master: DeckMaster,
  name: DeckPlaceholder,
  paragraphs: readonly DeckParagraph[],
  gap?: number,
): DeckItem {
  const { box, size } = placeholderOf(master, name);
  const sizes = Array.from({ length: size - 7 }, (_, at) => size - at);
  const text = fitText(paragraphs, box, sizes) ?? { size: 8, gap: 0, paragraphs };
  return { kind: 'placeholder', name, text: gap === undefined ? text : { ...text, gap } };
}

/** Kicker and title, which every slide of content has. */
export function headed(master: DeckMaster, kicker: string, title: string): readonly DeckItem[] {
  return [placed(master, 'kicker', [{ text: kicker }]), placed(master, 'title', [{ text: title }])];
}

/** Parts of a kicker with the same sign between them. */
export function kickerOf(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

/** How far a part of the lesson has come: a dot for each, at the right end of the kicker. */
export function progressDots(number: number, of: number): readonly DeckItem[] {
  const size = 0.17;
  const step = 0.29;
  const right = 12.533;
  return Array.from({ length: of }, (_, at): DeckItem => ({
    kind: 'shape',
    shape: 'circle',
    box: { x: right - (of - at) * step + (step - size), y: 0.525, w: size, h: size },
    fill: at < number ? 'ink' : 'sunken',
    edge: at < number ? 'ink' : 'rule',
  }));
}
