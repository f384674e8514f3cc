import type { DeckItem } from './deck';
import { paragraphText } from './fit-text';
import type { SlideDraft } from './slide-draft';

/** Characters a minute at which a text is read aloud to a room, with pauses. Ours: a suggestion, and said to be one. */
const readAloud = 220;

/** Seconds for the room to answer, or to look at what was said. */
const forAnswers = 45;
const forLooking = 10;

function lengthOf(item: DeckItem): number {
  switch (item.kind) {
    case 'placeholder':
    case 'text':
      return item.text.paragraphs.reduce((sum, paragraph) => sum + paragraphText(paragraph).length, 0);
    case 'table':
      return item.rows.reduce(
        (sum, { cells }) => sum + cells.reduce((part, { text }) => part + text.length, 0),
        0,
      );
    case 'chart':
      return 60;
    case 'shape':
      return 0;
  }
}

/** How long a slide takes to teach, in half minutes: its words read aloud, and time for the room where it is asked. */
export function slideHalfMinutes({ asks, items }: SlideDraft): number {
  const words = items.reduce((sum, item) => sum + lengthOf(item), 0);
  const seconds = (words / readAloud) * 60 + (asks === true ? forAnswers : forLooking);
  return Math.max(1, Math.round(seconds / 30));
}

/** Half minutes as they are said: 半分钟, 1 分钟, 1 分半, 12 分钟. */
export function spokenHalfMinutes(halves: number): string {
  const whole = Math.floor(halves / 2);
  if (whole === 0) return '半分钟';
  if (whole >= 10) return `${Math.round(halves / 2)} 分钟`;
  return halves % 2 === 0 ? `${whole} 分钟` : `${whole} 分半`;
}
