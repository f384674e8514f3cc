import { told } from '../ask-host';
import { doomed } from '../faults/doomed';
import { openChildHost, peopleOfChild } from '../faults/open-child-host';
import { healthRepaired } from '../health-report';
import { meddle } from '../meddle';
import { begin, play } from '../test-talk';

/** Loses all results and has them repaired, without end, and says each time that it was done, until it kills itself at the moment that it was given. */
async function main(): Promise<void> {
  const [dataFolder = '', contentFolder = '', moment = ''] = process.argv.slice(2);
  const { acknowledged, ready } = await doomed(moment);
  const { administrator } = await peopleOfChild(await openChildHost([dataFolder, contentFolder]));
  for (let talk = 0; talk < 3; talk += 1)
    await play(administrator, await begin(administrator), ['ask', 'check']);
  const { results } = (await told(administrator, 'backups:list', {})).present;
  ready({ results });
  for (;;) {
    await meddle(dataFolder, (database) => database.run('DELETE FROM results'));
    const repaired = await healthRepaired(administrator);
    if (!repaired.ok) throw new Error(repaired.error.code);
    acknowledged({ repaired: repaired.value.repair?.mended[0]?.count });
  }
}

void main();
