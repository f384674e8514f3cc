import PptxGenJS from 'pptxgenjs';

import type { Deck } from '#core/courseware/deck/deck';

import { defineMasters, masterNames } from './define-masters';
import { drawItem } from './draw-items';
import { finishPackage } from './finish-package';

/**
 * A deck as .pptx: editable text in placeholders, native tables and charts, notes on every slide. `progress` counts slides. The
 * same deck makes the same bytes. The library is given words and numbers only: no address, no path and no picture.
 */
export async function writePptx(
  deck: Deck,
  progress: (done: number, of: number) => void,
): Promise<Uint8Array> {
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  defineMasters(pptx);
  const slides = deck.sections.flatMap((section) => section.slides);
  slides.forEach(({ items, master }, at) => {
    const slide = pptx.addSlide({ masterName: masterNames[master] });
    for (const item of items) drawItem(pptx, slide, item);
    progress(at + 1, slides.length + 1);
  });
  const written = (await pptx.write({ outputType: 'nodebuffer', compression: false })) as Buffer;
  const finished = await finishPackage(deck, written);
  progress(slides.length + 1, slides.length + 1);
  return finished;
}
