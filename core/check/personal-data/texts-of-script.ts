import type { Ruleset } from '../../ruleset/ruleset-schema';
import type { Script } from '../../script/script-schema';
import { visitTexts, type PlacedText } from '../texts-in';

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

/** Whether a path leads to a text that an author wrote. */
function isWritten(path: PlacedText['path']): boolean {
  const last = path[path.length - 1];
  const before = path[path.length - 2];
  // Lines stand in a record by id; lists of sentences by number.
  return before === 'lines' || written.has(typeof last === 'number' ? before : last);
}

/**
 * Visits everything that its author wrote in words, in document order: what is searched, replaced, and scrubbed. The path goes on
 * changing: copy what is to be kept. A long script has a hundred thousand texts, and a search keeps few of them.
 */
export function visitAuthorTexts(
  script: Script | Ruleset,
  visit: (text: string, path: PlacedText['path']) => void,
): void {
  visitTexts(script, (text, path) => {
    if (isWritten(path)) visit(text, path);
  });
}

/** Everything that its author wrote in words, with its path, in document order. */
export function textsOfScript(script: Script | Ruleset): readonly PlacedText[] {
  const found: PlacedText[] = [];
  visitAuthorTexts(script, (text, path) => found.push({ path: [...path], text }));
  return found;
}
