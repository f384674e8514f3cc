import { z } from 'zod';
import { createStore, type StoreApi } from 'zustand/vanilla';

import type { Bridge } from '#core/bridge/bridge';
import type { AnswerOf } from '#core/bridge/channels';
import type { CardKind } from '#core/daily/daily-card';
import { dailyCards, type DayCards } from '#core/daily/daily-cards';
import { dayNumber, dayOf, weekday } from '#core/daily/day-number';
import type { FraudTypeEntry } from '#core/library/library-view';
import { fraudTypes, type FraudType } from '#core/script/vocabulary';

import { loadableOf, loading, type Loadable } from '../../loadable';

const choiceSchema = z.object({
  unit: z.string().max(40),
  /** Frauds that are left out; none at first. */
  without: z.array(z.enum(fraudTypes)),
  /** What was changed by hand, by day. */
  days: z.record(
    z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    z.object({
      practice: z.number().int().min(0).max(999).optional(),
      push: z.number().int().min(0).max(999).optional(),
      isOff: z.boolean().optional(),
    }),
  ),
});

/** What an instructor chose for the cards of the day; kept on this computer, because it is about this station's groups. */
export type DailyChoice = z.infer<typeof choiceSchema>;

export type DailySource = AnswerOf<'outreach:get-daily'> & { readonly types: readonly FraudTypeEntry[] };

export type DailyState = {
  readonly source: Loadable<DailySource>;
  readonly choice: DailyChoice;
  /** The day in hand, `YYYY-MM-DD`. */
  readonly day: string;
  readonly kind: CardKind;
  readonly load: () => Promise<void>;
  readonly goTo: (day: string) => void;
  readonly show: (kind: CardKind) => void;
  readonly setUnit: (unit: string) => void;
  readonly include: (fraudType: FraudType, isIn: boolean) => void;
  /** Another card of the same fraud for the day in hand. */
  readonly exchange: () => void;
  readonly setOff: (isOff: boolean) => void;
};

export type DailyStore = StoreApi<DailyState>;

/** Where the choice is kept; a storage that may be full, forbidden, or hold what somebody else wrote. */
export type ChoiceStorage = Pick<Storage, 'getItem' | 'setItem'>;

const key = 'quandezhu-daily';
const keptDays = 400;

function readChoice(storage: ChoiceStorage, unit: string): DailyChoice {
  const empty = { unit, without: [], days: {} };
  try {
    return choiceSchema.safeParse(JSON.parse(storage.getItem(key) ?? 'null')).data ?? empty;
  } catch {
    return empty;
  }
}

/** The days of the weeks that a month lies in, Monday first, each with its cards. */
export function monthDays(
  { calendar, lessons }: DailySource,
  choice: DailyChoice,
  month: string,
): readonly (DayCards & { readonly isIn: boolean; readonly isOff: boolean })[] {
  const first = dayNumber(`${month}-01`);
  const from = first - weekday(first);
  const next = dayNumber(dayOf(first + 32).slice(0, 8) + '01');
  const until = next - 1 + (6 - weekday(next - 1));
  const chosen = lessons.filter(({ fraudType }) => !choice.without.includes(fraudType));
  return dailyCards(dayOf(from), until - from + 1, chosen, calendar, (day) => choice.days[day] ?? {}).map(
    (cards) => ({
      ...cards,
      isIn: cards.day.startsWith(month),
      isOff: choice.days[cards.day]?.isOff === true,
    }),
  );
}

type StoreParts = {
  readonly bridge: Bridge;
  readonly storage: ChoiceStorage;
  readonly unit: string;
  readonly today: string;
};

/** The calendar of cards and what was chosen for it. */
export function createDailyStore({ bridge, storage, today, unit }: StoreParts): DailyStore {
  return createStore<DailyState>((set, get) => {
    const choose = (change: Partial<DailyChoice>): void => {
      const choice = { ...get().choice, ...change };
      set({ choice });
      try {
        storage.setItem(key, JSON.stringify(choice));
      } catch {
        // Then it holds for as long as the screen stands.
      }
    };
    const change = (of: DailyChoice['days'][string]): void => {
      const { choice, day } = get();
      const kept = Object.entries({ ...choice.days, [day]: { ...choice.days[day], ...of } })
        .sort(([one], [other]) => (one < other ? 1 : -1))
        .slice(0, keptDays);
      choose({ days: Object.fromEntries(kept) });
    };
    return {
      source: loading,
      choice: readChoice(storage, unit),
      day: today,
      kind: 'push',
      load: async () => {
        const [daily, library] = await Promise.all([
          bridge.ask('outreach:get-daily', {}),
          bridge.ask('library:get', {}),
        ]);
        const both = daily.ok && library.ok ? { ...daily.value, types: library.value.fraudTypes } : null;
        if (both !== null) set({ source: { kind: 'ready', value: both } });
        else if (!daily.ok) set({ source: loadableOf(daily) });
        else if (!library.ok) set({ source: loadableOf(library) });
      },
      goTo: (day) => set({ day }),
      show: (kind) => set({ kind }),
      setUnit: (name) => choose({ unit: name.slice(0, 40) }),
      include: (fraudType, isIn) => {
        const { without } = get().choice;
        choose({
          without: fraudTypes.filter((one) => (one === fraudType ? !isIn : without.includes(one))),
        });
      },
      exchange: () => {
        const { choice, day, kind } = get();
        change({ [kind]: ((choice.days[day]?.[kind] ?? 0) + 1) % 1000 });
      },
      setOff: (isOff) => change({ isOff }),
    };
  });
}
