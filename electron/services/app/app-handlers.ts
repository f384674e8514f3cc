import { ok } from '#core/lib/result';

import { timeStamp } from '../../storage/time-stamp';
import type { ChannelsOf, Handlers } from '../handlers';
import type { HostContext } from '../host-context';
import { settingsFor } from '../settings/settings-handlers';
import { diagnosticsText } from './diagnostics-text';
import { readLicenceList } from './licence-list';

/** The program itself: what it is, how it is, and how to end it. */
export function appHandlers(context: HostContext): Handlers<ChannelsOf<'app'>> {
  const { clock, library, repositories, stop } = context;
  return {
    'app:get-status': (_request, caller) =>
      ok({
        version: context.version,
        contentHash: library.contentHash,
        host: context.hostKind,
        dataFolder: context.dataFolder,
        logFolder: context.logFolder,
        person: caller.person,
        isFirstStart: repositories.people.count() === 0,
        settings: settingsFor(context, caller.person?.id ?? null),
        now: clock(),
      }),

    'app:stop': () => {
      // After this answer has gone out; a host that is gone cannot send it.
      setImmediate(stop);
      return ok(null);
    },

    'app:get-licences': () => readLicenceList(context.contentFolder),

    'app:get-diagnostics': () => {
      const text = diagnosticsText(context);
      return ok({
        name: `quandezhu-diagnostics-${timeStamp(clock())}.txt`,
        mediaType: 'text/plain;charset=utf-8',
        base64: Buffer.from(text, 'utf8').toString('base64'),
      });
    },
  };
}
