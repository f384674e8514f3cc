import type { Facts, Message } from '#core/messages/message';
import type { RecoveryLoss } from '#core/recovery/recovery-loss';

import { damagedMessages as words } from './messages';

type Say = (message: Message, facts?: Facts) => string;

const parts = ['people', 'runs', 'results', 'drafts'] as const;
const lost = {
  people: words.lostPeople,
  runs: words.lostRuns,
  results: words.lostResults,
  drafts: words.lostDrafts,
} as const;

/** What a backup lacks of the damaged file, as sentences: what is known in numbers, what is not said to be unknown. */
export function lossText(loss: RecoveryLoss, say: Say): string {
  const list = (items: readonly string[]) => items.join(say(words.and));
  const known = parts.flatMap((part) => {
    const count = loss[part];
    return count === null || count === 0 ? [] : [say(lost[part], { count })];
  });
  const unknown = parts.filter((part) => loss[part] === null).map((part) => say(words[part]));
  if (unknown.length === parts.length) return say(words.unknownAll);
  const said = [
    ...(known.length > 0 ? [say(words.loses, { parts: list(known) })] : []),
    ...(unknown.length > 0 ? [say(words.unknown, { parts: list(unknown) })] : []),
  ];
  return said.length === 0 ? say(words.losesNothing) : said.join(' ');
}
