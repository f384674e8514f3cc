import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { prepareScript } from '#core/dialogue/prepare-script';
import { readRulesetText } from '#core/ruleset/read-ruleset';
import { readScriptText } from '#core/script/read-script';

const read = (name: string): string =>
  readFileSync(resolve(__dirname, '../fixtures/small-case', name), 'utf8');

function loaded<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(`The small case does not read: ${JSON.stringify(result.error, null, 1)}`);
  return result.value;
}

const ruleset = loaded(readRulesetText(read('ruleset.yaml')));
const script = loaded(readScriptText(read('script.yaml'), ruleset.ruleset));

/** The small case of tests/fixtures, read and checked as a shipped script is. */
export const smallCase = {
  script: script.script,
  scriptHash: script.hash,
  scriptDocument: script.document,
  ruleset: ruleset.ruleset,
  rulesetHash: ruleset.hash,
  prepared: prepareScript(script.script),
};
