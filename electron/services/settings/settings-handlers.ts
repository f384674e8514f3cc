import { defaultSettings, type Settings } from '#core/bridge/settings';
import { ok } from '#core/lib/result';

import type { ChannelsOf, Handlers } from '../handlers';
import type { HostContext } from '../host-context';

/** The settings that hold for a person: their own, else the computer's, else where everyone starts. */
export function settingsFor(
  { repositories: { settings } }: Pick<HostContext, 'repositories'>,
  person: string | null,
): Settings {
  return (person === null ? null : settings.find(person)) ?? settings.find(null) ?? defaultSettings;
}

/** Settings of whoever acts, or the computer's own while nobody does. */
export function settingsHandlers(context: HostContext): Handlers<ChannelsOf<'settings'>> {
  return {
    'settings:get': (_request, caller) => ok(settingsFor(context, caller.person?.id ?? null)),
    'settings:set': (settings, caller) => {
      context.repositories.settings.set(caller.person?.id ?? null, settings);
      return ok(settings);
    },
  };
}
