import { settingsSchema } from '#core/bridge/settings';
import type { FoundAt } from '#core/health/health-finding';
import { parseJson } from '#core/lib/parse-json';
import { publicKeySchema } from '#core/pack/public-key';
import { roles } from '#core/people/person';
import { duties } from '#core/script/vocabulary';

import type { StoredRows } from '../../storage/health/stored-rows';
import { isSound } from './find-copy';

/** Rows of `settings` that cannot be read: they count as none already. */
export function unreadableSettings(rows: StoredRows): readonly number[] {
  return rows
    .settings()
    .filter(({ value }) => !settingsSchema.safeParse(parseJson(value)).success)
    .map(({ row }) => row);
}

/** What is found of people, keys and packed lessons. None of it can be put right from what is stored. */
export function examineSmallTables(rows: StoredRows): readonly FoundAt[] {
  const people = rows.people();
  const found: FoundAt[] = people
    .filter(({ duty, role }) => !roles.some((one) => one === role) || !duties.some((one) => one === duty))
    .map(({ created_at: at, id }) => ({ code: 'people/unreadable', title: id, at }));
  if (people.length > 0 && !people.some(({ role }) => role === 'administrator'))
    found.push({ code: 'people/no-administrator' });
  for (const { public_key: key, unit } of rows.keys()) {
    if (!publicKeySchema.safeParse(key).success) found.push({ code: 'keys/unreadable', title: unit });
  }
  for (const lesson of rows.lessons()) {
    if (!isSound(lesson)) found.push({ code: 'lessons/altered', title: lesson.fraud_type });
  }
  return found;
}
