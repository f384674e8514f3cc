import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { parse } from 'yaml';

import { prepareScript } from '#core/dialogue/prepare-script';
import { contentHash } from '#core/lib/content-hash';
import { rulesetSchema } from '#core/ruleset/ruleset-schema';
import { readScriptDocument } from '#core/script/read-script';

/** The texts of the small case, as its files hold them. */
export const smallCaseTexts = {
  script: read('script.yaml'),
  ruleset: read('ruleset.yaml'),
};

function read(name: string): string {
  return readFileSync(resolve(__dirname, '../fixtures/small-case', name), 'utf8');
}

const scriptDocument: unknown = parse(smallCaseTexts.script);
const rulesetDocument: unknown = parse(smallCaseTexts.ruleset);
const script = readScriptDocument(scriptDocument);
if (!script.ok) throw new Error(`The small case does not read: ${JSON.stringify(script.error, null, 1)}`);

/** The small case of tests/fixtures. That it passes the checks of a shipped script is a test of its own. */
export const smallCase = {
  script: script.value,
  scriptHash: contentHash(scriptDocument),
  scriptDocument,
  ruleset: rulesetSchema.parse(rulesetDocument),
  rulesetHash: contentHash(rulesetDocument),
  prepared: prepareScript(script.value),
};
