import type { Database } from '../database';
import { recodeNames } from './recode-names';
import { checkValueOf, sealKeysOf } from './seal-keys';
import { sealRepository, type StoredSeal } from './seal-repository';
import { keySealer, unreadable } from './sealer';

/** Encrypts every name and writes down the key under its wraps: all of it or nothing, whatever happens. */
export function turnOn(
  database: Database,
  dataKey: Uint8Array,
  wraps: StoredSeal['wraps'],
  at: number,
): void {
  const { blind, seal } = keySealer(sealKeysOf(dataKey));
  database.transaction(() => {
    const people = database.all<{ id: string; name: string; unit: string }>(
      'SELECT id, name, unit FROM people',
    );
    for (const { id, name, unit } of people)
      database.run('UPDATE people SET blind = ? WHERE id = ?', blind(name, unit), id);
    recodeNames(database, seal);
    sealRepository(database).add({ checkValue: checkValueOf(dataKey), wraps }, at);
  });
}

/** Writes every name as it is again and throws the key away: all of it or nothing. */
export function turnOff(database: Database, dataKey: Uint8Array): void {
  const { open } = keySealer(sealKeysOf(dataKey));
  database.transaction(() => {
    recodeNames(database, (place, row, stored) => {
      const text = open(place, row, stored);
      // A value that is lost stays lost, but two people who lost theirs must not clash.
      return text === unreadable && place === 'people.name' ? `${unreadable} ${row}` : text;
    });
    database.run('UPDATE people SET blind = NULL');
    sealRepository(database).remove();
  });
}
