import type { OptionWords } from '#core/exercise/exercise-questions';
import type { Message } from '#core/messages/message';

import { exerciseMessages as words } from './messages';

type Say = (message: Message, facts?: Readonly<Record<string, string | number>>) => string;

const hour = 60;
const day = 24 * hour;

/** A time limit in the largest whole unit. */
export function limitText(minutes: number | null, say: Say): string {
  if (minutes === null) return say(words.noLimit);
  if (minutes % day === 0) return say(words.days, { n: minutes / day });
  if (minutes % hour === 0) return say(words.hours, { n: minutes / hour });
  return say(words.minutes, { n: minutes });
}

/** What an option says. */
export function optionText(option: OptionWords, say: Say): string {
  return option.kind === 'text' ? option.text : limitText(option.minutes, say);
}
