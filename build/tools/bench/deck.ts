import type { CourseScope } from '#core/courseware/course-scope';
import { buildDeck } from '#core/courseware/deck/build-deck';
import type { Deck } from '#core/courseware/deck/deck';

import { writePptx } from '../../../electron/services/courseware/pptx/write-pptx';
import { shippedCourseSource } from '../shipped-course-source';
import { figure, type BenchResult } from './bench-result';

const slides = 60;

/** The first slides of a deck, with the demonstration's charts that stand near its end. */
function shortened(deck: Deck): Deck {
  const all = deck.sections.flatMap((section) => section.slides);
  const charts = all.filter(({ items }) => items.some(({ kind }) => kind === 'chart'));
  const others = all.filter((slide) => !charts.includes(slide)).slice(0, slides - charts.length);
  return { ...deck, sections: [{ title: deck.title, slides: [...others, ...charts] }] };
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** A deck of 60 slides with two charts, from content to bytes: the first in the process, and again. */
export async function deckBench(root: string): Promise<readonly BenchResult[]> {
  const scope: CourseScope = {
    fraudTypes: ['F04'],
    edition: 'instructor',
    unit: '示例分局',
    title: '',
    day: '2026-11-23',
    seed: 1,
  };
  const source = shippedCourseSource(root, '0.0.0', ['F04']);
  const make = () => writePptx(shortened(buildDeck(source, scope)), () => undefined);
  const first = await secondsOf(make);
  const again = await secondsOf(make);
  return [
    figure('deck-60-slides-first', first, 's', '< 1', first < 1),
    figure('deck-60-slides-again', again, 's', '< 1', again < 1),
  ];
}
