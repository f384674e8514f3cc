import { checkScript } from '#core/check/check-script';
import { prepareScript } from '#core/dialogue/prepare-script';
import { graphOfDraft } from '#core/editing/graph-model/graph-of-draft';
import { writeTables } from '#core/manual/tables/write-tables';
import { readStory } from '#core/manual/twee/read-story';
import { writeTwee } from '#core/manual/twee/write-twee';
import { proveScript } from '#core/proof/prove-script';
import { playWalkthrough } from '#core/run/play-walkthrough';
import { scriptSchema, type Script } from '#core/script/script-schema';

import { buildScript } from '../../../support/build-script';
import { allFraudTypes } from '../../../support/manual-blocks';

/** An id that every object knows already must mean what any other id means: it may stand in a pack of somebody else's. */

const inherited = 'constructor';
/** As long, and in the same place of every order. */
const ordinary = 'constructed';

/** The script with an id spelt otherwise wherever it stands. */
function spelt(id: string, other: string): Script {
  const text = JSON.stringify(buildScript()).replaceAll(`"${id}"`, `"${other}"`);
  return scriptSchema.parse(JSON.parse(text));
}

const plain = (_key: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;

/** What is made of a script: checks, its recorded ways as they play, its proof, its graph, tables, and Twee there and back. */
function madeOf(script: Script): string {
  const prepared = prepareScript(script);
  const draft = { script, layout: { [script.scenes[0]?.nodes[0]?.id ?? '']: { x: 1, y: 2 } } };
  return JSON.stringify(
    [
      checkScript(script),
      script.walkthroughs.map((way) => playWalkthrough(prepared, way)),
      proveScript(script),
      graphOfDraft(draft, new Set()),
      writeTables(draft, { fraudTypes: allFraudTypes, byScene: false }),
      readStory(writeTwee(draft), { fraudTypes: allFraudTypes, title: 'x' }),
    ],
    plain,
  );
}

test.each([
  ['a node', 'ring'],
  ['a move', 'ask'],
  ['a disposition', 'scared'],
  ['a scene', 'call'],
  ['an ending', 'ending-stopped'],
  ['a reply', 'ring-1'],
  ['a walkthrough', 'expert-scared'],
  ['the script', 'tiny-case'],
])('%s may be called as what every object inherits', (_what, id) => {
  const made = madeOf(spelt(id, inherited));
  expect(made).toContain(`"${inherited}"`);
  expect(made.replaceAll(inherited, ordinary)).toBe(madeOf(spelt(id, ordinary)));
});
