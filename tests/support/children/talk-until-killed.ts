import type { RequestOf } from '#core/bridge/channels';

import { told } from '../ask-host';
import { openChildHost } from '../faults/open-child-host';
import { doomed } from '../faults/doomed';
import { firstAdministrator, testPin } from '../test-people';
import { begin, chose } from '../test-talk';

/**
 * Begins talks and plays them without end; prints each event once it was acknowledged. Killing it at any moment is the test; given
 * a moment, it does so itself.
 */
async function main(): Promise<void> {
  const [dataFolder = '', contentFolder = '', moment = ''] = process.argv.slice(2);
  const { acknowledged, ready } = await doomed(moment);
  const host = await openChildHost([dataFolder, contentFolder]);
  let window = host.connect();
  const [present] = await told(window, 'people:list', {});
  let person = present?.id;
  if (person === undefined) {
    const first = await firstAdministrator(host);
    window = first.connection;
    person = first.person.id;
  } else await told(window, 'people:sign-in', { person, pin: testPin });
  ready({ person });
  for (;;) {
    const { head } = await begin(window);
    const add = async (seq: number, event: RequestOf<'runs:append'>['event']) => {
      const { logged, result } = await told(window, 'runs:append', { run: head.id, seq, event });
      acknowledged({ run: head.id, logged, isEnded: result !== null });
    };
    for (let seq = 0; seq < 20; seq += 1) await add(seq, { type: seq % 2 === 0 ? 'paused' : 'resumed' });
    await add(20, chose('ask', 5));
    await add(21, chose('check', 5));
  }
}

void main();
