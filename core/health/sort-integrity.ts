/** What the integrity check of a database file said: damage of the file itself, and indexes that do not agree with their tables. */
export type FileIntegrity = { readonly damage: readonly string[]; readonly indexes: readonly string[] };

const ofIndex = /^(?:row \d+ missing from index|wrong # of entries in index) (.+)$/;

/**
 * Sorts the lines of SQLite's integrity_check (https://www.sqlite.org/pragma.html#pragma_integrity_check). Only the two lines that speak of an
 * index alone are no damage: an index can be made again from its table. Everything else, also a line that is not known here, is damage.
 */
export function sortIntegrity(lines: readonly string[]): FileIntegrity {
  const damage: string[] = [];
  const indexes = new Set<string>();
  for (const line of lines) {
    if (line === 'ok') continue;
    const index = ofIndex.exec(line)?.[1];
    if (index === undefined) damage.push(line);
    else indexes.add(index);
  }
  return { damage, indexes: [...indexes] };
}
