import { cellText, quotedCell } from './cell-text';

/**
 * What each of these rows is called by in other tables: its id, and where a draft holds the same id twice or none, the id in
 * quotes with its number. Never the same key twice.
 */
export function rowKeys(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return ids.map((id) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 && id !== '' ? cellText(id) : `${quotedCell(id)}#${count}`;
  });
}
