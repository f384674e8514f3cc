import { settingsSchema, type Settings } from '#core/bridge/settings';
import { parseJson } from '#core/lib/parse-json';

import type { Database } from '../../database';

/** Settings by person; `null` is the computer's own. */
export type SettingsRepository = {
  readonly find: (person: string | null) => Settings | null;
  readonly set: (person: string | null, settings: Settings) => void;
};

function settingsOf(text: string): Settings | null {
  return settingsSchema.safeParse(parseJson(text)).data ?? null;
}

/** See {@link SettingsRepository}. Settings of another version that no longer fit, or cannot be read, are as good as none. */
export function settingsRepository(database: Database): SettingsRepository {
  return {
    find: (person) => {
      const row = database.get<{ value: string }>('SELECT value FROM settings WHERE person IS ?', person);
      return row === undefined ? null : settingsOf(row.value);
    },
    set: (person, settings) => {
      database.transaction(() => {
        database.run('DELETE FROM settings WHERE person IS ?', person);
        database.run('INSERT INTO settings (person, value) VALUES (?, ?)', person, JSON.stringify(settings));
      });
    },
  };
}
