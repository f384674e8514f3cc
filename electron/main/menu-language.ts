import { defaultSettings, settingsSchema } from '#core/bridge/settings';
import type { Language } from '#core/messages/message';

import type { Host } from '../services/host';

/** The language that this computer is set to, asked for as any window would. */
export async function menuLanguage(host: Host): Promise<Language> {
  const connection = host.connect();
  const settings = await connection.ask('settings:get', {});
  connection.close();
  const found = settingsSchema.safeParse(settings.ok ? settings.value : null);
  return found.success ? found.data.language : defaultSettings.language;
}
