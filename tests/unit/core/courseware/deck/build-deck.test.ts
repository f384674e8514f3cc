import type { CourseScope, Edition } from '#core/courseware/course-scope';
import type { CourseSource } from '#core/courseware/course-source';
import { buildDeck } from '#core/courseware/deck/build-deck';
import type { DeckBox, DeckItem, DeckSlide } from '#core/courseware/deck/deck';
import { placeholderOf, slideSize } from '#core/courseware/deck/deck-grid';
import { insetDown, lineHeight, textHeight } from '#core/courseware/deck/fit-text';
import { cellMargin, tableHeadHeight } from '#core/courseware/deck/table-pages';
import { countLines } from '#core/courseware/deck/text-measure';
import { inItsPlace, mayHold } from '#core/courseware/edition';
import { printedLessons } from '#core/courseware/printed-lessons';
import { stampLines } from '#core/courseware/version-stamp';
import type { StepContent } from '#core/lesson/steps/lesson-step';
import { actions, fraudTypes, type FraudType } from '#core/script/vocabulary';

import { allSlides, itemTexts, slideText } from '../../../../support/deck-text';
import { shippedCourse as readCourse } from '../../../../support/shipped-course';

const whole = readCourse();

/** Read once: the content of all types, as far as the scope goes. */
function shippedCourse(types: readonly FraudType[]): CourseSource {
  return {
    ...whole,
    lessons: types.map((type) => whole.lessons.find(({ body }) => body.fraudType === type)!),
    scripts: whole.scripts.filter(({ body }) => types.includes(body.fraudType)),
  };
}

function scopeOf(types: readonly FraudType[], edition: Edition = 'instructor'): CourseScope {
  return { fraudTypes: [...types], edition, unit: '示例分局', title: '', day: '2026-11-23', seed: 1 };
}

const deckOf = (types: readonly FraudType[], edition?: Edition) =>
  buildDeck(shippedCourse(types), scopeOf(types, edition));

const boxOf = (slide: DeckSlide, item: DeckItem): DeckBox =>
  item.kind === 'placeholder' ? placeholderOf(slide.master, item.name).box : item.box;

/** What stands out of its box, off the slide, over its foot or over something else, in words. */
function faults(slide: DeckSlide): readonly string[] {
  const list: string[] = [];
  const small = 0.001;
  const bottom = slide.master === 'cover' ? 7.2 : 6.9;
  for (const item of slide.items) {
    const { h, w, x, y } = boxOf(slide, item);
    if (x < 0 || x + w > slideSize.w || y < 0 || y + h > bottom) list.push(`${item.kind} is off the sheet`);
    if (item.kind === 'placeholder' && textHeight(item.text, w) > h + small) {
      list.push(`${item.name} runs over: ${itemTexts(item).join('')}`);
    }
    if (item.kind === 'text') {
      const room = h - 2 * insetDown(item.inset) + small;
      if (textHeight(item.text, w - 2 * item.inset) > room)
        list.push(`text runs over: ${itemTexts(item).join('')}`);
    }
    if (item.kind === 'table') {
      for (const { cells, height } of item.rows) {
        cells.forEach(({ text }, at) => {
          const ems = ((item.columns[at] ?? 0) - 2 * cellMargin.across) * (72 / item.size);
          const needed = (countLines(text, ems) * item.size * lineHeight) / 72 + 2 * cellMargin.down;
          if (needed > height + small) list.push(`a cell runs over: ${text}`);
        });
      }
      const rows = item.rows.reduce((sum, { height }) => sum + height, tableHeadHeight(item.head));
      if (rows > h + small) list.push('a table is higher than its box');
    }
  }
  const solid = slide.items.filter(({ kind }) => kind !== 'shape');
  solid.forEach((one, at) => {
    for (const other of solid.slice(at + 1)) {
      const a = boxOf(slide, one);
      const b = boxOf(slide, other);
      const across = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
      if (across > small && down > small)
        list.push(`${itemTexts(one).join('')} lies over ${itemTexts(other).join('')}`);
    }
  });
  return list.map((fault) => `${slide.id}: ${fault}`);
}

/** What a step says to the room, in the order in which it is shown; the musts as the edition has them. */
function saidBy(content: StepContent, edition: Edition): readonly string[] {
  switch (content.kind) {
    case 'cover':
      return [content.title, content.aim];
    case 'who':
      return [content.text];
    case 'told':
      return [content.caseTitle, content.told, content.believes, content.feels];
    case 'pause':
      return [content.question, ...content.points];
    case 'outcome':
      return [content.outcome, content.lesson];
    case 'stage': {
      const { believes, feels, happens, name, signs } = content.stage;
      return [name, happens, believes, feels, ...signs];
    }
    case 'questions':
      return content.questions;
    case 'objection':
      return [content.objection.says, content.objection.need, content.objection.answer];
    case 'breaking-point':
      return [content.point.name, content.point.how, content.point.when];
    case 'musts':
      return content.musts.flatMap(({ action, how, name }) => {
        const known = actions.find((one) => one === action);
        return [name, (known === undefined ? null : inItsPlace(edition, known)) ?? how];
      });
    case 'never':
      return [
        ...content.never.map(({ here }) => here),
        ...content.never.flatMap((one) => [one.here, one.instead]),
      ];
    case 'demonstration-start':
      return [content.scriptTitle, content.alert, content.victim, ...content.known];
    case 'demonstration-turn':
      return [...content.before.map(({ text }) => text), content.officer, content.why];
    case 'demonstration-end':
      return [content.title, content.text, content.because];
    case 'check': {
      const { options, prompt } = content.check;
      return [prompt, ...options.map(({ text }) => text), ...options.flatMap(({ text, why }) => [text, why])];
    }
    case 'closing':
      return [content.lesson, ...content.sentences];
  }
}

const sentences = (text: string): readonly string[] => text.match(/[^。！？；]+[。！？；]*[”’）]*/g) ?? [];

describe.each(fraudTypes)('the slides of %s', (type) => {
  const deck = deckOf([type]);
  const slides = allSlides(deck);

  it('say every sentence of the lesson in the order of its steps', () => {
    const said = slides.map(slideText).join('\n');
    const missing: string[] = [];
    let from = 0;
    for (const { content } of printedLessons(shippedCourse([type]), scopeOf([type]))[0]?.steps ?? []) {
      for (const sentence of saidBy(content, 'instructor').flatMap(sentences)) {
        const at = said.indexOf(sentence, from);
        if (at < 0) missing.push(sentence);
        else from = at;
      }
    }
    expect(missing).toEqual([]);
  });

  it('hold everything within its box, on the sheet and clear of the rest', () => {
    expect(slides.flatMap(faults)).toEqual([]);
  });

  it('are read from the last row: titles of 32 points, text of 24', () => {
    const taught = slides.filter(({ id, master }) => master !== 'cover' && !id.startsWith('versions'));
    const small = taught.flatMap(({ id, items }) =>
      items.flatMap((item) => {
        const size = item.kind === 'placeholder' || item.kind === 'text' ? item.text.size : 24;
        const least = item.kind === 'placeholder' && item.name === 'title' ? 32 : 24;
        const isMark = item.kind === 'text' && (item.shape === 'circle' || item.shape === 'rounded');
        const isKicker = item.kind === 'placeholder' && item.name === 'kicker';
        return size < least && !isKicker && !isMark ? [`${id}: ${size} ${itemTexts(item).join('')}`] : [];
      }),
    );
    expect(small).toEqual([]);
  });

  it('have notes with the time each takes, and ids of their own', () => {
    const lessons = deck.sections[1]?.slides ?? [];
    expect(lessons.filter(({ notes }) => !notes.some((note) => note.startsWith('约 ')))).toEqual([]);
    expect(slides.filter(({ notes }) => notes.length === 0)).toEqual([]);
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
  });
});

describe('a deck', () => {
  it('asks on one slide and answers on the next', () => {
    const slides = allSlides(deckOf(['F07']));
    const at = slides.findIndex(({ id }) => id === 'F07/objections/small');
    expect(slides[at + 1]?.id).toBe('F07/objections/small/answer');
    const { answer, need, says } = shippedCourse(['F07']).lessons[0]!.body.objections.find(
      ({ id }) => id === 'small',
    )!;
    expect(slideText(slides[at]!)).toContain(says);
    expect(slideText(slides[at]!)).not.toContain(need);
    expect(slideText(slides[at]!)).not.toContain(answer);
    expect(slideText(slides[at + 1]!)).toContain(answer);
  });

  it('of several types has a cover, an overview, a section for each and the versions last', () => {
    const types: readonly FraudType[] = ['F07', 'F01', 'F04'];
    const source = shippedCourse(types);
    const deck = deckOf(types);
    expect(deck.sections.map(({ title }) => title.slice(0, 3))).toEqual([
      '封面',
      'F07',
      'F01',
      'F04',
      '依据与',
    ]);
    expect(deck.sections[0]?.slides.map(({ id }) => id)).toEqual(['cover', 'overview']);
    expect(deck.sections.slice(1, 4).map(({ slides }) => slides[0]?.master)).toEqual([
      'section',
      'section',
      'section',
    ]);
    const overview = slideText(deck.sections[0]!.slides[1]!);
    for (const { body } of source.lessons) expect(overview).toContain(body.title);
    const versions = deck.sections.at(-1)!.slides.map(slideText).join('\n');
    for (const line of stampLines(source)) expect(versions).toContain(line);
  });

  it('bears unit, day, versions and that it is a teaching draft', () => {
    const source = shippedCourse(['F07']);
    const deck = deckOf(['F07']);
    const cover = slideText(allSlides(deck)[0]!);
    for (const line of [
      '示例分局',
      '2026年11月23日',
      '教学草案，待教官核实',
      ...stampLines(source).slice(0, 2),
    ]) {
      expect(cover).toContain(line);
    }
    expect(deck.footer).toMatch(/^示例分局.*劝得住 0\.0\.0-test.*教学草案，待教官核实$/);
    expect(slideText(deck.sections[1]!.slides[0]!)).toContain('教学草案，待教官核实');
  });

  it('holds what the edition may, says what stands in the place of the rest, and begins with its first words', () => {
    const { musts } = shippedCourse(['F07']).lessons[0]!.body;
    const left = musts.filter(({ action }) => !mayHold('volunteer', action));
    expect(left.length).toBeGreaterThan(0);
    const said = allSlides(deckOf(['F07'], 'volunteer'))
      .map(slideText)
      .join('\n');
    for (const { action, how } of left) {
      expect(said).not.toContain(how);
      expect(said).toContain(inItsPlace('volunteer', action));
    }
    expect(said).toContain('我是反诈志愿者×××，不是民警。');
    const instructor = allSlides(deckOf(['F07']))
      .map(slideText)
      .join('\n');
    for (const { how } of left) expect(instructor).toContain(how);
  });

  it('draws the six variables of the demonstration as they were in the talk', () => {
    const { steps } = printedLessons(shippedCourse(['F07']), scopeOf(['F07']))[0]!;
    const end = steps.find(({ content }) => content.kind === 'demonstration-end')!.content;
    if (end.kind !== 'demonstration-end') throw new Error('no end');
    const charts = allSlides(deckOf(['F07'])).flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'chart' ? [item] : [])),
    );
    expect(charts.map(({ series }) => series.length)).toEqual([2, 6]);
    expect(charts[1]!.labels).toEqual(['开始', ...end.points.slice(1).map(({ turn }) => String(turn))]);
    expect(charts[1]!.series[0]!.values).toEqual(end.points.map(({ variables }) => variables.trust));
    expect(charts[1]!.series[3]!.values).toEqual(end.points.map(({ variables }) => variables.urgency));
  });

  it('stands within its boxes whatever the unit, the title and the lesson say', () => {
    const source = shippedCourse(['F07']);
    const [lesson] = source.lessons;
    const long = '他说了很久很久，一直没有停。'.repeat(30);
    const word = 'https://example.invalid/'.padEnd(300, 'w');
    const body = {
      ...lesson!.body,
      title: word,
      whoAndWhy: long,
      musts: [{ action: 'A04' as const, how: long + word }],
      objections: [{ ...lesson!.body.objections[0]!, says: long, answer: word, need: long }],
      stages: [{ ...lesson!.body.stages[0]!, happens: long, signs: [long, word] }],
      never: [{ forbidden: 'N02' as const, here: long, instead: word }],
      warning: { ...lesson!.body.warning, outcome: long, lesson: long },
    };
    const scope = {
      ...scopeOf(['F07']),
      unit: '很长的单位名称'.repeat(6).slice(0, 40),
      title: word.slice(0, 40),
    };
    const deck = buildDeck({ ...source, lessons: [{ ...lesson!, body }] }, scope);
    expect(allSlides(deck).flatMap(faults)).toEqual([]);
  });
});
