import { told } from '../ask-host';
import { openChildHost, peopleOfChild } from '../faults/open-child-host';
import { doomed } from '../faults/doomed';
import { firstScript, submitted } from '../test-studio';

/** Hands scripts in and approves them without end, and says both each time, until it kills itself at the moment that it was given. */
async function main(): Promise<void> {
  const [dataFolder = '', contentFolder = '', moment = ''] = process.argv.slice(2);
  const { acknowledged, ready } = await doomed(moment);
  const { author, reviewer } = await peopleOfChild(await openChildHost([dataFolder, contentFolder]));
  const from = { kind: 'script', hash: await firstScript(author), keepsId: false } as const;
  ready();
  for (;;) {
    const { draft } = await told(author, 'studio:create-draft', { from });
    acknowledged({ draft });
    const version = await submitted(author, draft, 0);
    acknowledged({ submitted: version });
    await told(reviewer, 'studio:approve', { version, note: '' });
    acknowledged({ approved: version });
  }
}

void main();
