import { problemSentence } from '#core/check/script-problem';
import { readRulesetText } from '#core/ruleset/read-ruleset';
import { readScriptText } from '#core/script/read-script';
import { smallCase, smallCaseTexts } from '../../../support/small-case';

it('the small case that these tests play passes the checks of a shipped script', () => {
  const ruleset = readRulesetText(smallCaseTexts.ruleset);
  const script = readScriptText(smallCaseTexts.script, ruleset.ok ? ruleset.value.ruleset : undefined);
  const problems = script.ok ? [] : script.error.filter(({ severity }) => severity === 'error');
  expect(problems.map((problem) => problemSentence(problem, 'en'))).toEqual([]);
  expect(script).toMatchObject({ ok: true, value: { hash: smallCase.scriptHash } });
});
