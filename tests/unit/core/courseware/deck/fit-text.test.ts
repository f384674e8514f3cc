import fc from 'fast-check';

import { fitText, pagesOf, textHeight } from '#core/courseware/deck/fit-text';

const room = { w: 4, h: 3 };
const sizes = [32, 28, 24];

describe('fitText', () => {
  it('takes the largest size in which everything stands', () => {
    expect(fitText([{ text: '劝' }], room, sizes)?.size).toBe(32);
    expect(fitText([{ text: '劝得住'.repeat(16) }], room, sizes)?.size).toBe(24);
    expect(fitText([{ text: '劝得住'.repeat(40) }], room, sizes)).toBeNull();
  });

  it('counts the word before a paragraph and the number of an item', () => {
    const plain = textHeight({ size: 24, gap: 0, paragraphs: [{ text: '一二三四五六七八九十一' }] }, 4);
    const led = { text: '一二三四五六七八九十一', lead: '什么时候用' };
    expect(textHeight({ size: 24, gap: 0, paragraphs: [led] }, 4)).toBeGreaterThan(plain);
    const numbered = { text: '一二三四五六七八九十一', number: 1 };
    expect(textHeight({ size: 24, gap: 0, paragraphs: [numbered] }, 4)).toBeGreaterThan(plain);
  });
});

describe('pagesOf', () => {
  it('tears what is too long at the end of a sentence', () => {
    const sentence = '他把手机放下，坐了很久。';
    const pages = pagesOf([{ text: sentence.repeat(12) }], room, sizes);
    expect(pages.length).toBeGreaterThan(1);
    for (const { paragraphs } of pages) {
      for (const { text } of paragraphs) expect(text.endsWith('。')).toBe(true);
    }
  });

  it('loses nothing of any text, keeps its order, and stands on every page', () => {
    const paragraph = fc.record({ text: fc.string({ maxLength: 400, unit: 'grapheme' }) });
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        const pages = pagesOf(paragraphs, room, sizes);
        const said = pages.flatMap((page) => page.paragraphs.map(({ text }) => text)).join('');
        expect(said).toBe(paragraphs.map(({ text }) => text).join(''));
        for (const page of pages) {
          const lines = page.paragraphs.some(({ text }) => text.includes('\n'));
          if (!lines) expect(textHeight(page, room.w)).toBeLessThanOrEqual(room.h);
        }
      }),
      { numRuns: 60 },
    );
  });
});
