import { randomUUID } from 'node:crypto';

import { told } from '../ask-host';
import { openChildHost, peopleOfChild } from '../faults/open-child-host';
import { doomed } from '../faults/doomed';

/** Adds somebody and makes a backup without end, and says both each time, until it kills itself at the moment that it was given. */
async function main(): Promise<void> {
  const [dataFolder = '', contentFolder = '', moment = ''] = process.argv.slice(2);
  const { acknowledged, ready } = await doomed(moment);
  const { administrator } = await peopleOfChild(await openChildHost([dataFolder, contentFolder]));
  ready();
  for (;;) {
    const details = { name: `学员${randomUUID().slice(0, 8)}`, unit: '', duty: 'police' } as const;
    const { person } = await told(administrator, 'people:add', { details, role: 'trainee', pin: null });
    acknowledged({ person: person.id });
    const { name } = await told(administrator, 'backups:make', {});
    acknowledged({ backup: name });
  }
}

void main();
