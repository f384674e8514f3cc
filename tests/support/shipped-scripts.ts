import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { readRulesetText } from '#core/ruleset/read-ruleset';
import type { Ruleset } from '#core/ruleset/ruleset-schema';
import { readScriptText } from '#core/script/read-script';
import type { Script } from '#core/script/script-schema';

const content = resolve(__dirname, '../../scripts-data');

/** A shipped script, by the name of its file: `f04-door-chain`. */
export function shippedScript(name: string): Script {
  const read = readScriptText(readFileSync(join(content, 'scripts', `${name}.yaml`), 'utf8'));
  if (!read.ok) throw new Error(`${name} is not a sound script`);
  return read.value.script;
}

/** The shipped ruleset. */
export function shippedRuleset(): Ruleset {
  const read = readRulesetText(readFileSync(join(content, 'ruleset.yaml'), 'utf8'));
  if (!read.ok) throw new Error('the shipped ruleset is not sound');
  return read.value.ruleset;
}
