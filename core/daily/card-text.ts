import type { DailyCard } from './daily-card';

/** What stands under every card, on paper, in a picture and in a message. */
export type CardSetting = {
  /** Short name of the fraud. */
  readonly typeName: string;
  readonly unit: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
};

const heads = { practice: '每日一练', push: '每日提醒' } as const;

/** Where to turn, on what goes to residents. */
export const helpLine = '拿不准，先停下，自己拨96110问；急事拨110。';

/** The head of a card: 每日提醒 3月2日. */
export function cardHead({ kind }: DailyCard, day: string): string {
  const [, month = '', date = ''] = day.split('-');
  return `${heads[kind]}\u3000${Number(month)}月${Number(date)}日`;
}

/** The foot of a card: who sends it, and that it is a teaching draft where it is one. */
export function cardFoot({ isDraft, kind }: DailyCard, unit: string): readonly string[] {
  return [
    ...(kind === 'push' ? [helpLine] : []),
    ...(unit === '' ? [] : [unit]),
    ...(isDraft && kind === 'practice' ? ['教学草案，待教官核实'] : []),
  ];
}

/** A card as a message: plain lines, no markup. */
export function cardText(card: DailyCard, { day, typeName, unit }: CardSetting): string {
  const isNumbered = card.key.endsWith('/sentences');
  return [
    `【${cardHead(card, day)}】${typeName}`,
    card.title,
    ...card.lines.map(({ label, text }) => (isNumbered ? `${label}、${text}` : `${label}：${text}`)),
    ...cardFoot(card, unit),
  ].join('\n');
}
