import type { ScriptProblem } from '../../check/script-problem';
import type { Facts, Message } from '../../messages/message';
import type { Change, ChangePath } from '../change';
import type { ScriptDraft } from '../draft-document';

/**
 * A mechanical way out of a problem: what it does, in words that complete 撤销…, and the changes. A mend never writes words for
 * the author: where words are still missing, the next check says so.
 */
export type Mend = { readonly label: Message; readonly facts: Facts; readonly changes: readonly Change[] };

/** The mends of one code. Its path is below the script, as in the problem; none where the mend does not fit any more. */
export type Mender = (problem: ScriptProblem, draft: ScriptDraft) => readonly Mend[];

/** Sets, or without a value removes, a member below the script. */
export function setAt(path: ChangePath, value?: unknown): Change {
  const below = ['script', ...path];
  return value === undefined ? { do: 'set', path: below } : { do: 'set', path: below, value };
}

/** What stands at a place below the script; undefined where nothing does. */
export function valueAt(draft: ScriptDraft, path: ChangePath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    draft.script,
  );
}

/** Takes an item out of its list; an emptied list that may be missing goes with it. */
export function removeItem(draft: ScriptDraft, path: ChangePath, mayGo = false): readonly Change[] {
  const list = valueAt(draft, path.slice(0, -1));
  const at = path.at(-1);
  if (!Array.isArray(list) || typeof at !== 'number' || at >= list.length) return [];
  return mayGo && list.length === 1
    ? [setAt(path.slice(0, -1))]
    : [{ do: 'remove', path: ['script', ...path.slice(0, -1)], at }];
}
