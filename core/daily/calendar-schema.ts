import { z } from 'zod';

import type { ScriptProblem } from '../check/script-problem';
import { ok, type Result } from '../lib/result';
import { idSchema } from '../script/condition-schema';
import { textSchema } from '../script/move-schema';
import { readText } from '../script/read-document';
import { fraudTypes } from '../script/vocabulary';

/** Days of the months of a leap year: the 29th of February is a day too. */
const daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const monthDaySchema = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day of the year reads MM-DD')
  .refine((text) => Number(text.slice(3)) <= (daysOfMonths[Number(text.slice(0, 2)) - 1] ?? 0), {
    message: 'there is no such day',
  });

/** A time of the year that brings some frauds more often. `to` before `from` crosses the year's end. */
export const seasonSchema = z.strictObject({
  id: idSchema,
  name: textSchema.max(20),
  from: monthDaySchema,
  to: monthDaySchema,
  fraudTypes: z.array(z.enum(fraudTypes)).min(1),
  reason: textSchema.max(80),
});

/** Format 1 of the calendar: which frauds a season brings, for the cards of the day. */
export const calendarSchema = z.strictObject({
  format: z.literal(1),
  status: z.enum(['teaching-draft', 'signed-off']),
  seasons: z
    .array(seasonSchema)
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'each id once'),
});

/** See {@link calendarSchema}. */
export type Calendar = z.infer<typeof calendarSchema>;
/** See {@link seasonSchema}. */
export type Season = z.infer<typeof seasonSchema>;

/** A calendar without seasons: every fraud as often as any other. */
export const noSeasons: Calendar = { format: 1, status: 'teaching-draft', seasons: [] };

/** Reads the calendar file. Fails with every error found, each with its line. */
export function readCalendarText(text: string): Result<Calendar, readonly ScriptProblem[]> {
  const read = readText(calendarSchema, text);
  return read.ok ? ok(read.value.value) : read;
}

/** The seasons that a day lies in. `monthDay` reads `MM-DD`. */
export function seasonsOf({ seasons }: Calendar, monthDay: string): readonly Season[] {
  return seasons.filter(({ from, to }) =>
    from <= to ? from <= monthDay && monthDay <= to : monthDay >= from || monthDay <= to,
  );
}
