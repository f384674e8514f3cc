import { cardText, type CardSetting } from '#core/daily/card-text';
import type { DailyCard } from '#core/daily/daily-card';

import { saveFile } from '../../app/save-file';
import { drawCard } from './draw-card';

/** A card with what stands around it. */
export type DatedCard = { readonly card: DailyCard; readonly setting: CardSetting };

/** Texts as a file that opens well in every editor of this system: marked as UTF-8, lines ended as Windows ends them. */
export function saveTexts(name: string, cards: readonly DatedCard[]): void {
  const text = cards.map(({ card, setting }) => cardText(card, setting)).join('\n\n');
  const bytes = new TextEncoder().encode(`\ufeff${text.replace(/\n/g, '\r\n')}\r\n`);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  saveFile({ name: `${name}.txt`, mediaType: 'text/plain', base64: btoa(binary) });
}

/** A card as a picture file. */
export async function savePicture({ card, setting }: DatedCard): Promise<void> {
  const canvas = document.createElement('canvas');
  drawCard(canvas, card, setting);
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (picture === null) return;
  const bytes = new Uint8Array(await picture.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const kind = card.kind === 'push' ? '每日推送' : '每日一练';
  saveFile({ name: `${kind}_${setting.day}.png`, mediaType: 'image/png', base64: btoa(binary) });
}
