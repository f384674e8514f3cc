import type { Ruleset } from '../../ruleset/ruleset-schema';
import type { Script } from '../../script/script-schema';
import { textsIn, type PlacedText } from '../texts-in';

/** Members of a script or ruleset that an author writes in words; all others are ids, targets, or chosen from a list. */
const written: ReadonlySet<unknown> = new Set([
  'title',
  'summary',
  'sources',
  'received',
  'text',
  'known',
  'name',
  'work',
  'home',
  'moneyFor',
  'fear',
  'speech',
  'voice',
  'note',
  'setting',
  'label',
  'tells',
  'line',
  'answer',
  'why',
  'better',
  'basis',
  'hint',
  'narration',
  'because',
  'full',
  'lost',
  'sentence',
]);

function isWritten(path: PlacedText['path']): boolean {
  const last = path.at(-1);
  const before = path.at(-2);
  // Lines stand in a record by id; lists of sentences by number.
  return before === 'lines' || written.has(typeof last === 'number' ? before : last);
}

/** Everything that its author wrote in words, with its path, in document order: what is searched, replaced, and scrubbed. */
export function textsOfScript(script: Script | Ruleset): readonly PlacedText[] {
  return textsIn(script).filter(({ path }) => isWritten(path));
}
