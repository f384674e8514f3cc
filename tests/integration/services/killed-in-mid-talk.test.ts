import type { LoggedEvent } from '#core/run/run-schema';

import { contentFolder } from '../../support/content-folder';
import { runChild } from '../../support/run-child';
import { temporaryFolder } from '../../support/temporary-folder';
import { testHost, told } from '../../support/test-host';
import { chose } from '../../support/test-talk';

describe('a host killed in the middle of a talk', () => {
  it.each([3, 40, 91])(
    'has every event still that it acknowledged (%i of them), and goes on at that turn',
    async (count) => {
      const folders = { dataFolder: temporaryFolder(), contentFolder: contentFolder() };
      const child = runChild('talk-until-killed.ts', [folders.dataFolder, folders.contentFolder]);
      const { person } = await child.next();
      const acknowledged = new Map<string, LoggedEvent[]>();
      for (let heard = 0; heard < count; heard += 1) {
        const { logged, run } = (await child.next()) as { logged: LoggedEvent; run: string };
        acknowledged.set(run, [...(acknowledged.get(run) ?? []), logged]);
      }
      await child.kill('SIGKILL');

      const connection = (await testHost(folders)).connect();
      await told(connection, 'people:sign-in', { person: String(person), pin: '2468' });
      for (const [run, events] of acknowledged) {
        const stored = await told(connection, 'runs:get', { run });
        expect(stored.events.slice(0, events.length)).toEqual(events);
      }
      const [open] = await told(connection, 'runs:list-open', {});
      if (open === undefined) return; // Killed just between two talks: nothing is open.
      const again = await told(connection, 'runs:open', { run: open.run, force: false });
      expect(again.holder).toBe('me');
      if (open.turns === 0) {
        const answer = await told(connection, 'runs:append', {
          run: open.run,
          seq: again.events.length,
          event: chose('ask'),
        });
        expect(answer.logged.seq).toBe(again.events.length);
      }
    },
  );
});
