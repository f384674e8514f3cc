import { z } from 'zod';

import type { Calendar } from '../daily/calendar-schema';
import type { Lesson } from '../lesson/lesson-schema';
import { kioskCounts, type KioskCount, type KioskTopic } from '../outreach/kiosk-flow';
import { fraudTypes, type FraudType } from '../script/vocabulary';
import { channel, type Channel } from './channel';
import { nothing } from './shared-shapes';

/** How often something happened at the kiosk of this computer on a day. Nothing else of a visit is known. */
export type KioskTally = {
  /** `YYYY-MM-DD` by the host's clock. */
  readonly day: string;
  readonly fraudType: FraudType;
  readonly kind: KioskCount;
  readonly count: number;
};

/** Channels of what goes out to citizens: the kiosk at the counter, and the cards of the day. */
export const outreachChannels = {
  /** What the kiosk tells, one topic for each fraud whose lesson has it. Open to anyone: it is meant for everyone. */
  'outreach:get-topics': channel('anyone', nothing)<readonly KioskTopic[]>(),
  /**
   * Counts a visit. Open to anyone, because nobody is signed in at a kiosk; bounded in what it can store (a number for each day, fraud
   * and kind) and in how often it counts. Answers whether it was counted.
   */
  'outreach:count': channel(
    'anyone',
    z.strictObject({ fraudType: z.enum(fraudTypes), kind: z.enum(kioskCounts) }),
  )<boolean>(),
  /** The counts of this computer, newest day first; at most a year. */
  'outreach:get-counts': channel('teach', nothing)<readonly KioskTally[]>(),
  /** What the cards of the day are made from: every lesson, and the calendar of seasons. */
  'outreach:get-daily': channel('teach', nothing)<{
    readonly lessons: readonly Lesson[];
    readonly calendar: Calendar;
  }>(),
} as const satisfies Record<string, Channel>;
