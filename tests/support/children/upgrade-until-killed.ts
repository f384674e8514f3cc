import { openChildHost } from '../faults/open-child-host';
import { doomed } from '../faults/doomed';

/** Opens the data of an older program and says when that is done; kills itself at the moment that it was given, done or not. */
async function main(): Promise<void> {
  const [dataFolder = '', contentFolder = '', moment = ''] = process.argv.slice(2);
  const { acknowledged, ready } = await doomed(moment);
  ready();
  const begun = performance.now();
  const host = await openChildHost([dataFolder, contentFolder]);
  acknowledged({ openedAfter: performance.now() - begun });
  // Keeps the process alive, and the host in hand.
  process.stdin.on('end', () => void host.close()).resume();
}

void main();
