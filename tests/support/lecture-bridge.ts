import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Bridge } from '#core/bridge/bridge';
import type { ChannelName } from '#core/bridge/channels';
import { ok } from '#core/lib/result';
import type { Person } from '#core/people/person';
import { readText } from '#core/script/read-document';
import { scriptSchema } from '#core/script/script-schema';

import { buildPerson, fakeBridge } from './fake-bridge';
import { shippedLesson } from './shipped-course';
import { shippedRuleset } from './shipped-scripts';
import { buildSummary, smallLibrary } from './small-library';

const file = resolve(__dirname, '../../scripts-data/scripts/f04-door-chain.yaml');
const read = readText(scriptSchema, readFileSync(file, 'utf8'));
if (!read.ok) throw new Error('the shipped script does not read');
const { document: body } = read.value;
const ruleset = shippedRuleset();
const summary = buildSummary('F04', { id: 'f04-door-chain', title: '门链后面' });

/** Somebody who may teach. */
export const instructor: Person = buildPerson({ name: '方晴', role: 'instructor', hasPin: true });

/** A host with the shipped lesson of F04, one of its scripts and the ruleset; `answers` replaces single channels. */
export function lectureBridge(answers: Parameters<typeof fakeBridge>[1] = {}, person: Person = instructor) {
  const library = { ...smallLibrary, scripts: [summary], lessons: ['F04' as const] };
  const fake = fakeBridge(
    { people: [person], person, library },
    {
      'library:get-lesson': ({ fraudType }) => ok(shippedLesson(fraudType)),
      'library:get-script': ({ hash }) => ok({ hash, body }),
      'library:get-ruleset': ({ hash }) => ok({ hash, body: ruleset }),
      ...answers,
    },
  );
  const channels: ChannelName[] = [];
  const bridge: Bridge = {
    ask: (channel, request) => {
      channels.push(channel);
      return fake.bridge.ask(channel, request);
    },
  };
  /** Names of everything that was asked, in order. */
  return { ...fake, bridge, channels };
}
