import type { Ruleset } from '../ruleset/ruleset-schema';
import type { Script } from '../script/script-schema';
import { checkGraph } from './check-graph';
import { checkQualities } from './check-qualities';
import { checkReferences } from './check-references';
import { checkWalkthroughs } from './check-walkthroughs';
import { problem, type ScriptProblem } from './script-problem';

/** What a whole script must have: enough dispositions and endings, and a false alarm that cannot be told from its list. */
function ofTheWhole(script: Script): ScriptProblem[] {
  const found: ScriptProblem[] = [];
  const dispositions = script.dispositions.length;
  if (dispositions < 3)
    found.push(problem('shape/too-few-dispositions', ['dispositions'], { count: dispositions }));
  if ((script.fraudType === 'F00') !== (script.looksLike !== undefined && script.looksLike !== 'F00'))
    found.push(problem('shape/false-alarm-shown', ['fraudType']));
  const kinds = new Set(script.endings.map(({ kind }) => kind)).size;
  if (kinds < 4) found.push(problem('shape/too-few-endings', ['endings'], { count: kinds }));
  return found;
}

/**
 * All checks of a script whose shape is right: references, qualities, graph and, where those have no error, walkthroughs.
 * The same for command line, editor and tests. Pure and total: any script of the right shape gives a list.
 */
export function checkScript(script: Script, ruleset?: Ruleset): readonly ScriptProblem[] {
  const found = [
    ...checkReferences(script, ruleset),
    ...checkQualities(script),
    ...ofTheWhole(script),
    ...checkGraph(script),
  ];
  const playable = !found.some(
    ({ code, severity }) => severity === 'error' && code.startsWith('shape/unknown'),
  );
  return playable &&
    !found.some(({ code }) => code === 'shape/transition-target' || code === 'shape/duplicate-id')
    ? [...found, ...checkWalkthroughs(script, ruleset)]
    : found;
}
