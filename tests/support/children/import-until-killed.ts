import { told } from '../ask-host';
import { buildScript } from '../build-script';
import { craftPack, otherKey, otherUnit } from '../craft-pack';
import { openChildHost, peopleOfChild } from '../faults/open-child-host';
import { doomed } from '../faults/doomed';
import { uploaded } from '../test-packs';

/** Takes in packs of three scripts without end, and says so each time, until it kills itself at the moment that it was given. */
async function main(): Promise<void> {
  const [dataFolder = '', contentFolder = '', moment = '', round = ''] = process.argv.slice(2);
  const { acknowledged, ready } = await doomed(moment);
  const { author } = await peopleOfChild(await openChildHost([dataFolder, contentFolder]));
  if ((await told(author, 'keys:list', {})).length === 0)
    await told(author, 'keys:trust', { unit: otherUnit.unit, publicKey: otherKey });
  const packOf = (name: string) =>
    craftPack({
      bodies: ['a', 'b', 'c'].map((each) => ({
        kind: 'script',
        body: buildScript({ id: `${name}-${each}`, title: `${name} ${each}` }),
      })),
    });
  ready();
  for (let count = 0; ; count += 1) {
    const name = `case-${round}-${count}`;
    const upload = await uploaded(author, await packOf(name));
    const { entries } = await told(author, 'packs:preview', { upload });
    await told(author, 'packs:import', { upload, hashes: entries.map(({ hash }) => hash) });
    acknowledged({ imported: name });
  }
}

void main();
