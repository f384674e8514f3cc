import { readFileSync } from 'node:fs';
import path from 'node:path';

import { readScriptText } from '#core/script/read-script';
import type { Script } from '#core/script/script-schema';

/** A script as it was built, read as the host reads it. */
export function shippedScript(id: string): Script {
  const file = path.join(__dirname, '../../../dist/scripts-data/scripts', `${id}.yaml`);
  const read = readScriptText(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(`${id} does not read: ${JSON.stringify(read.error)}`);
  return read.value.script;
}

/** The steps of a walkthrough of a script. */
export function stepsOf(script: Script, walkthrough: string): readonly string[] {
  const found = script.walkthroughs.find(({ id }) => id === walkthrough);
  if (found === undefined) throw new Error(`${script.id} has no walkthrough ${walkthrough}`);
  return found.steps;
}

/** Every wording of a move, wherever in the script it stands. */
export function linesOf(script: Script, move: string): readonly string[] {
  return script.scenes.flatMap(({ nodes }) =>
    nodes.flatMap(({ moves }) =>
      moves.filter(({ id }) => id === move).flatMap(({ lines }) => Object.values(lines)),
    ),
  );
}
