import type { Lesson } from '../lesson/lesson-schema';
import type { FraudType } from '../script/vocabulary';
import { seasonsOf, type Calendar } from './calendar-schema';
import { cardKinds, cardsOf, type CardKind, type DailyCard } from './daily-card';
import { dayNumber, dayOf } from './day-number';

/** The cards of a day; null where the lessons in scope have none of the kind. */
export type DayCards = {
  readonly day: string;
  readonly practice: DailyCard | null;
  readonly push: DailyCard | null;
};

/** The plan begins here and is the same for ever after; it goes round after 20 years, which keeps the days of the year. */
const firstDay = dayNumber('2024-01-01');
const roundDays = 7305;

/** A fraud in season waits half as long for its turn. */
const seasonWeight = 2;

type Pool = { readonly fraudType: FraudType; readonly cards: readonly DailyCard[] };

/** A plan of one kind: for each day since the first, the pool and which of its cards. */
type Place = { readonly pool: number; readonly turn: number };

function poolsOf(lessons: readonly Lesson[], kind: CardKind): readonly Pool[] {
  return lessons
    .map((lesson) => ({ fraudType: lesson.fraudType, cards: cardsOf(lesson, kind) }))
    .filter(({ cards }) => cards.length > 0);
}

/**
 * Whose turn it is: whoever has waited longest, counted double in season; never the same fraud two days running unless there is no
 * other, and not the one that the other kind shows today. Lessons that have waited equally long go in their own order.
 */
function nextPool(
  pools: readonly Pool[],
  lastDays: readonly number[],
  day: number,
  weightOf: (fraudType: FraudType) => number,
  isBarred: (fraudType: FraudType) => boolean,
): number {
  let best = -1;
  let most = -1;
  for (const [at, { fraudType }] of pools.entries()) {
    const waited = day - (lastDays[at] ?? 0);
    if (isBarred(fraudType) || waited <= 1) continue;
    const urgency = waited * weightOf(fraudType);
    if (urgency > most) {
      most = urgency;
      best = at;
    }
  }
  return best >= 0 ? best : Math.max(0, lastDays.indexOf(Math.min(...lastDays)));
}

/** The plan up to a day: greedy and in order, so that every day is the same whoever asks, on whatever day. */
function planTo(lessons: readonly Lesson[], calendar: Calendar, until: number) {
  const pools = {
    practice: poolsOf(lessons, 'practice'),
    push: poolsOf(lessons, 'push'),
  };
  const weights = new Map<string, ReadonlySet<FraudType>>();
  const inSeason = (day: number): ReadonlySet<FraudType> => {
    const monthDay = dayOf(firstDay + day).slice(5);
    const known = weights.get(monthDay);
    if (known !== undefined) return known;
    const found = new Set(seasonsOf(calendar, monthDay).flatMap(({ fraudTypes }) => fraudTypes));
    weights.set(monthDay, found);
    return found;
  };
  const days: Record<CardKind, Place[]> = { practice: [], push: [] };
  // At first everyone has waited, the first lesson longest: the round begins in the order of the lessons.
  const lastDays = {
    practice: pools.practice.map((_, at) => at - pools.practice.length - 1),
    push: pools.push.map((_, at) => at - pools.push.length - 1),
  };
  const turns = { practice: pools.practice.map(() => 0), push: pools.push.map(() => 0) };
  for (let day = 0; day <= until; day += 1) {
    const season = inSeason(day);
    const weightOf = (fraudType: FraudType): number => (season.has(fraudType) ? seasonWeight : 1);
    let today: FraudType | null = null;
    for (const kind of ['push', 'practice'] as const) {
      if (pools[kind].length === 0) continue;
      const taken = today;
      const pool = nextPool(pools[kind], lastDays[kind], day, weightOf, (type) => type === taken);
      days[kind].push({ pool, turn: turns[kind][pool] ?? 0 });
      lastDays[kind][pool] = day;
      turns[kind][pool] = (turns[kind][pool] ?? 0) + 1;
      today = pools[kind][pool]?.fraudType ?? null;
    }
  }
  return { pools, days };
}

function placeOf(day: string): number {
  return (((dayNumber(day) - firstDay) % roundDays) + roundDays) % roundDays;
}

/** How far each kind was moved on by hand, to another card of the same fraud. */
export type Variants = Readonly<Partial<Record<CardKind, number>>>;

/**
 * The cards of days that follow each other, from `first`. The same lessons and calendar give the same cards on every computer, so two
 * stations that have the same content send the same. `variantsOf` moves a day's card on to the next of its fraud.
 */
export function dailyCards(
  first: string,
  count: number,
  lessons: readonly Lesson[],
  calendar: Calendar,
  variantsOf: (day: string) => Variants = () => ({}),
): readonly DayCards[] {
  const from = dayNumber(first);
  const places = Array.from({ length: count }, (_, at) => placeOf(dayOf(from + at)));
  const { days, pools } = planTo(lessons, calendar, Math.max(0, ...places));
  return places.map((place, at) => {
    const day = dayOf(from + at);
    const variants = variantsOf(day);
    const [practice = null, push = null] = cardKinds.map((kind) => {
      const planned = days[kind][place];
      const cards = planned === undefined ? [] : (pools[kind][planned.pool]?.cards ?? []);
      if (planned === undefined || cards.length === 0) return null;
      const turn = planned.turn + (variants[kind] ?? 0);
      return cards[((turn % cards.length) + cards.length) % cards.length] ?? null;
    });
    return { day, practice, push };
  });
}
