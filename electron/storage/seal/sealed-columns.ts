/**
 * What is encrypted: names and units of people, hashes of their PINs, and of versions the names and the notes. Everything else holds ids,
 * numbers, times and the words of scripts. A test holds every text column of the schema against this list.
 */
export const sealedColumns = [
  { table: 'people', id: 'id', columns: ['name', 'unit'] },
  { table: 'credentials', id: 'person', columns: ['pin', 'recovery'] },
  {
    table: 'versions',
    id: 'id',
    columns: ['author_name', 'decider_name', 'retirer_name', 'note', 'decision_note', 'retiring_note'],
  },
] as const;

type Entry = (typeof sealedColumns)[number];

/** A column that is encrypted, as `table.column`. */
export type SealedPlace = {
  [Table in Entry['table']]: `${Table}.${Extract<Entry, { table: Table }>['columns'][number]}`;
}[Entry['table']];
