import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { parse } from 'yaml';
import { readFileSync } from 'node:fs';

import { prepareScript } from '#core/dialogue/prepare-script';
import { engineVersion } from '#core/dialogue/start-talk';
import { readRulesetText } from '#core/ruleset/read-ruleset';
import { scoreRun } from '#core/scoring/score-run';
import { readScriptText } from '#core/script/read-script';
import type { GoldenFile, GoldenRun } from './golden-runs';
import { playedRun } from './played-run';

const fixtures = resolve(process.cwd(), 'tests/fixtures');
const read = (name: string): string => readFileSync(resolve(fixtures, 'small-case', name), 'utf8');

const ruleset = readRulesetText(read('ruleset.yaml'));
if (!ruleset.ok) throw new Error('The ruleset of the small case does not read');
const script = readScriptText(read('script.yaml'), ruleset.value.ruleset);
if (!script.ok) throw new Error('The small case does not read');
const prepared = prepareScript(script.value.script);
const play = { prepared, scriptHash: script.value.hash, rulesetHash: ruleset.value.hash };

const door = ['promise-door', 'verify-by-110', 'check-together', 'stop-payment'];
const plays: readonly (readonly [string, string, string])[] = [
  ['the expert’s way', 'scared', `ask-line repeat-back ~continue ${door.join(' ')}`],
  ['the expert’s way with a stiff victim', 'stiff', `ask-line repeat-back ~continue ${door.join(' ')}`],
  [
    'hints, a pause and a fair way',
    'polite',
    `~hint ask-line ~pause ~resume take-it-easy ~continue promise-door ~hint ~hint show-card hear-again stop-payment`,
  ],
  ['a threat and a good ending', 'scared', `threaten take-it-easy ~continue ${door.join(' ')}`],
  [
    'a promise that caps',
    'scared',
    `ask-line repeat-back ~continue promise-money verify-by-110 check-together stop-payment`,
  ],
  [
    'a deduction, a redial and a door',
    'stiff',
    `police-only redial name-station repeat-back ~continue ${door.join(' ')}`,
  ],
  ['two silences and the money gone', 'scared', 'name-station ~timeout redial name-station ~timeout'],
  [
    'a crisis that is dealt with',
    'scared',
    'threaten lecture ~continue promise-door push-door ask-straight stop-payment',
  ],
  ['a crisis that is not', 'scared', 'threaten lecture ~continue promise-door push-door change-subject'],
  [
    'posing as police, and a promise believed',
    'polite',
    'ask-line lecture ~continue promise-door say-police take-phone take-her-word',
  ],
  ['given up', 'stiff', 'ask-line ~hint repeat-back ~abandon'],
];

const runs = plays.map(([name, disposition, steps], at): GoldenRun => {
  const { head, events, replay } = playedRun(
    play,
    {
      disposition,
      duty: at % 2 === 0 ? 'police' : 'grid',
      seed: `golden-${at}`,
      head: { id: `golden-${at}` },
    },
    steps.split(' '),
  );
  if (head.subject.kind !== 'talk') throw new Error('a talk was played');
  const { disposition: played, duty } = head.subject;
  const {
    process: points,
    base,
    hints,
    hintPoints,
    capped,
    passed,
    failed,
    forbidden,
    money,
    ending,
    dimensions,
  } = scoreRun(prepared, ruleset.value.ruleset, {
    disposition: played,
    duty,
    turns: replay.turns,
    hints: replay.hints.length,
    money: replay.state.money,
  });
  return {
    name,
    head,
    events,
    state: replay.state,
    score: { process: points, base, hints, hintPoints, capped, passed, failed, forbidden, money, ending },
    shares: Object.fromEntries(dimensions.map(({ dimension, share }) => [dimension, share])),
  };
});

const file: GoldenFile = {
  engine: engineVersion,
  script: parse(read('script.yaml')) as unknown,
  scriptHash: script.value.hash,
  ruleset: parse(read('ruleset.yaml')) as unknown,
  rulesetHash: ruleset.value.hash,
  runs,
};
const target = resolve(fixtures, 'golden', `${process.argv[2] ?? 'unnamed'}.json`);
if (existsSync(target)) throw new Error(`${target} exists: a recording is never made again`);
writeFileSync(target, `${JSON.stringify(file, null, 1)}\n`);
for (const { name, score } of runs)
  process.stdout.write(`${name}: ${score.process} ${score.failed.join(' ')}\n`);
