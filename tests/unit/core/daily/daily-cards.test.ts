import { noSeasons, readCalendarText, seasonsOf, type Calendar } from '#core/daily/calendar-schema';
import { cardsOf } from '#core/daily/daily-card';
import { dailyCards } from '#core/daily/daily-cards';
import { cardText } from '#core/daily/card-text';
import { dayNumber, dayOf, weekday } from '#core/daily/day-number';
import { fraudTypes } from '#core/script/vocabulary';

import { shippedLesson } from '../../../support/shipped-course';

const lessons = fraudTypes.map(shippedLesson);
const season: Calendar = {
  ...noSeasons,
  seasons: [
    { id: 'winter', name: '年底', from: '12-01', to: '02-20', fraudTypes: ['F04', 'F08'], reason: '年底' },
  ],
};
const kinds = ['practice', 'push'] as const;

describe('the cards of two years', () => {
  const days = dailyCards('2026-01-01', 730, lessons, season);

  test.each(kinds)('%s: no card comes again within 60 days, and no fraud two days running', (kind) => {
    const cards = days.map((day) => day[kind]);
    const close = cards.flatMap((card, at) =>
      cards.slice(at + 1, at + 60).some((other) => other?.key === card?.key) ? [card?.key] : [],
    );
    expect(close).toEqual([]);
    const running = cards.filter((card, at) => at > 0 && card?.fraudType === cards[at - 1]?.fraudType);
    expect(running).toEqual([]);
  });

  test.each(kinds)('%s: every fraud comes within any two months', (kind) => {
    for (let from = 0; from + 61 <= days.length; from += 30) {
      const seen = new Set(days.slice(from, from + 61).map((day) => day[kind]?.fraudType));
      expect(lessons.map(({ fraudType }) => fraudType).filter((fraudType) => !seen.has(fraudType))).toEqual(
        [],
      );
    }
  });

  test('a day tells trainees and residents of different frauds', () => {
    expect(days.filter(({ practice, push }) => practice?.fraudType === push?.fraudType)).toEqual([]);
  });

  test('what a season brings comes more often in it than out of it', () => {
    const count = (from: string, to: string) =>
      days.filter(({ day, push }) => day >= from && day <= to && push?.fraudType === 'F04').length;
    expect(count('2026-12-01', '2027-02-20')).toBeGreaterThan(count('2026-06-01', '2026-08-21') * 1.5);
  });

  test('a day has the same cards whoever asks for it and from wherever', () => {
    const alone = dailyCards('2027-03-09', 1, lessons, season)[0];
    expect(days.find(({ day }) => day === '2027-03-09')).toEqual(alone);
  });
});

test('days before the first and far in the future have cards too', () => {
  for (const day of ['1970-01-01', '2023-12-31', '2044-01-01', '2120-02-29']) {
    const [cards] = dailyCards(day, 1, lessons, season);
    expect(cards).toMatchObject({ day, practice: { kind: 'practice' }, push: { kind: 'push' } });
  }
});

test('one lesson alone gives a card every day, one after the other; without lessons there is none', () => {
  const [only] = lessons;
  if (only === undefined) throw new Error('There are lessons');
  const week = dailyCards('2026-03-01', 7, [only], noSeasons);
  expect(new Set(week.map(({ push }) => push?.key)).size).toBe(7);
  expect(dailyCards('2026-03-01', 2, [], noSeasons)).toEqual([
    { day: '2026-03-01', practice: null, push: null },
    { day: '2026-03-02', practice: null, push: null },
  ]);
});

test('a card that is moved on stays with its fraud and comes round', () => {
  const at = (push: number) => dailyCards('2026-05-05', 1, lessons, season, () => ({ push }))[0]?.push;
  const planned = at(0);
  const lesson = lessons.find(({ fraudType }) => fraudType === planned?.fraudType);
  const pool = lesson === undefined ? [] : cardsOf(lesson, 'push');
  expect(at(1)?.key).not.toBe(planned?.key);
  expect(at(1)?.fraudType).toBe(planned?.fraudType);
  expect([at(pool.length), at(-pool.length)]).toEqual([planned, planned]);
});

test('cards hold nothing but what stands in the lesson', () => {
  for (const lesson of lessons) {
    const text = JSON.stringify(lesson);
    for (const card of kinds.flatMap((kind) => cardsOf(lesson, kind))) {
      const said = card.lines
        .filter(({ label }) => label !== '依据' && label !== '答案')
        .map((line) => line.text.replace(/^“|”$/g, ''));
      expect(said.filter((line) => !text.includes(JSON.stringify(line).slice(1, -1)))).toEqual([]);
    }
    const keys = kinds.flatMap((kind) => cardsOf(lesson, kind)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('a message says its day, its fraud, where to ask and who sends it', () => {
  const [{ push } = { push: null }] = dailyCards('2026-03-02', 1, lessons, season);
  if (push === null) throw new Error('There is a card');
  const lines = cardText(push, { day: '2026-03-02', typeName: '虚假购物', unit: '城南派出所' }).split('\n');
  expect(lines[0]).toBe('【每日提醒　3月2日】虚假购物');
  expect(lines.slice(-2)).toEqual(['拿不准，先停下，自己拨96110问；急事拨110。', '城南派出所']);
});

test('a calendar is read with its faults by line; a season may cross the end of the year', () => {
  expect(seasonsOf(season, '01-15').map(({ id }) => id)).toEqual(['winter']);
  expect(seasonsOf(season, '02-21')).toEqual([]);
  const wrong = readCalendarText(
    'format: 1\nstatus: teaching-draft\nseasons: [{ id: a, name: 一, from: "02-30", to: "13-01", fraudTypes: [F99], reason: 二 }]\n',
  );
  expect(new Set(wrong.ok ? [] : wrong.error.map(({ at }) => at.path.join('.')))).toEqual(
    new Set(['seasons.0.from', 'seasons.0.to', 'seasons.0.fraudTypes.0']),
  );
});

test('days are counted without a time zone', () => {
  expect([dayNumber('1970-01-01'), dayNumber('2024-02-29'), dayOf(dayNumber('2026-11-23'))]).toEqual([
    0,
    19782,
    '2026-11-23',
  ]);
  expect([weekday(dayNumber('2026-11-23')), weekday(dayNumber('2026-11-29')), weekday(-3)]).toEqual([
    0, 6, 0,
  ]);
});
