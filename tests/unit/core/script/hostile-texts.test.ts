import { problemMessages } from '#core/check/problem-messages';
import type { ScriptProblem } from '#core/check/script-problem';
import { readCalendarText } from '#core/daily/calendar-schema';
import { readExerciseText } from '#core/exercise/read-exercise';
import { readLessonText } from '#core/lesson/read-lesson';
import type { Result } from '#core/lib/result';
import { readFraudTypesText } from '#core/library/fraud-types-schema';
import { readRulesetText } from '#core/ruleset/read-ruleset';
import { readScriptText } from '#core/script/read-script';

import { buildScript } from '../../../support/build-script';
import { hostileYaml } from '../../../support/hostile-yaml';

/** Everything that reads a file of content. */
const readers: readonly (readonly [string, (text: string) => Result<unknown, readonly ScriptProblem[]>])[] = [
  ['a script', (text) => readScriptText(text)],
  ['a lesson', readLessonText],
  ['an exercise', readExerciseText],
  ['a ruleset', readRulesetText],
  ['a list of fraud types', readFraudTypesText],
  ['a calendar', readCalendarText],
];

function expectRefused(answer: Result<unknown, readonly ScriptProblem[]>): void {
  const problems = answer.ok ? [] : answer.error;
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(200);
  for (const { code } of problems) expect(Object.keys(problemMessages)).toContain(code);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}

test.each(hostileYaml)('%s is refused with problems that have words, and not too many', (_name, text) => {
  expectRefused(readScriptText(text));
});

test.each(readers)('no text that breaks readers of YAML is taken for %s', (_what, read) => {
  // They share the parser, to which the long texts are a matter of time only.
  for (const [, text] of hostileYaml.filter(([, each]) => each.length < 60_000)) expectRefused(read(text));
});

test('a file of several documents and one that nests too deep say which', () => {
  const detail = (text: string) => {
    const read = readScriptText(text);
    return read.ok ? null : read.error.map(({ facts }) => facts);
  };
  expect(detail('a: 1\n---\nb: 1\n')).toEqual([{ detail: 'several documents' }]);
  expect(detail('['.repeat(200))).toEqual([{ detail: 'nests too deep' }]);
});

test('a key that stands twice is told at the second place, once a time', () => {
  const read = readScriptText('format: 1\nid: a\nid: b\npersona:\n  name: x\n  name: y\n');
  expect(read.ok ? [] : read.error.map(({ at, facts }) => [at.line, at.column, facts['detail']])).toEqual([
    [3, 1, 'Map keys must be unique'],
    [6, 3, 'Map keys must be unique'],
  ]);
});

test('conditions as deep as the studio can write them are read', () => {
  let condition: unknown = { duty: ['police'] };
  for (let depth = 0; depth < 80; depth += 1) condition = { not: condition };
  const script = buildScript() as { scenes: { nodes: { moves: { when?: unknown }[] }[] }[] };
  const move = script.scenes[0]?.nodes[0]?.moves[1];
  if (move !== undefined) move.when = condition;
  const read = readScriptText(JSON.stringify(script));
  expect(read.ok ? [] : read.error.map(({ code }) => code)).not.toContain('shape/yaml');
});
