import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand';

import { dayNumber, dayOf } from '#core/daily/day-number';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { classNames } from '../../components/class-names';
import { fraudTypeName } from '../../components/fraud-type-name';
import { monthDays, type DailySource, type DailyStore } from '../../stores/daily/create-daily-store';
import { dailyMessages as words } from './messages';

const steps: Readonly<Partial<Record<string, number>>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A month on the wall: each day with the fraud of its card. Arrow keys go from day to day. */
export function MonthTable({ source, store }: { readonly source: DailySource; readonly store: DailyStore }) {
  const { language, say } = useWords();
  const { choice, day, goTo, kind } = useStore(store);
  const month = day.slice(0, 7);
  const days = monthDays(source, choice, month);
  const [year = '', number = ''] = month.split('-');
  const name = say(words.month, { year, month: Number(number) });
  const weeks = Array.from({ length: days.length / 7 }, (_, at) => days.slice(at * 7, at * 7 + 7));

  const goMonths = (by: 1 | -1) => {
    const first = dayNumber(`${month}-01`);
    goTo(dayOf(by === 1 ? first + 32 : first - 1).slice(0, 8) + '01');
  };
  const handleKey = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = dayOf(dayNumber(day) + by);
    goTo(next);
    // The button of that day may only come with another month.
    requestAnimationFrame(() => document.getElementById(`daily-${next}`)?.focus());
  };

  return (
    <section className="daily-month">
      <div className="daily-month-head">
        <Button size="small" onClick={() => goMonths(-1)}>
          {say(words.earlier)}
        </Button>
        <h2>{name}</h2>
        <Button size="small" onClick={() => goMonths(1)}>
          {say(words.later)}
        </Button>
      </div>
      <table aria-label={say(words.calendar, { month: name })} onKeyDown={handleKey}>
        <thead>
          <tr>
            {weekdays.map((one) => (
              <th key={one} scope="col">
                {say(words[one])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.day}>
              {week.map((one) => {
                const card = one[kind];
                const type = source.types.find(({ id }) => id === card?.fraudType);
                return (
                  <td key={one.day}>
                    <button
                      type="button"
                      id={`daily-${one.day}`}
                      className={classNames('daily-day', !one.isIn && 'daily-day-out')}
                      aria-pressed={one.day === day}
                      tabIndex={one.day === day ? 0 : -1}
                      onClick={() => goTo(one.day)}
                    >
                      <span className="daily-day-number">{Number(one.day.slice(8))}</span>
                      <span className="daily-day-type">
                        {one.isOff
                          ? say(words.isOff)
                          : type === undefined
                            ? '—'
                            : fraudTypeName(type, language)}
                      </span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
