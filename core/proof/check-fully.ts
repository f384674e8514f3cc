import { checkScript } from '../check/check-script';
import { checkLanguage } from '../check/language/check-language';
import { problem, type ScriptProblem } from '../check/script-problem';
import type { Ruleset } from '../ruleset/ruleset-schema';
import type { Script } from '../script/script-schema';
import { playBots, type BotsReport } from './play-bots';
import { proveScript, stateBudget } from './prove-script';

/** Everything the checks know of one script. `proof` and `bots` are null where they were not asked for or an error kept them away. */
export type FullCheck = {
  readonly problems: readonly ScriptProblem[];
  readonly proof: { readonly states: number; readonly bounded: boolean } | null;
  readonly bots: BotsReport | null;
};

/** No bot may pass more often than this. */
export const mostPasses = 0.05;

/** All checks of a script whose shape is right. Bots play, and states are explored when asked for, only where nothing is broken. */
export function checkFully(
  script: Script,
  ruleset: Ruleset,
  options: { readonly plays: number; readonly prove: boolean; readonly budget?: number },
): FullCheck {
  const found = [...checkScript(script, ruleset), ...checkLanguage(script)];
  const isBroken = found.some(
    ({ code, severity }) => severity === 'error' && (code.startsWith('shape/') || code.startsWith('graph/')),
  );
  if (isBroken) return { problems: found, proof: null, bots: null };
  const proof = options.prove ? proveScript(script, options.budget ?? stateBudget) : null;
  const bots = playBots(script, ruleset, options.plays);
  const caught = bots.bots.flatMap(({ bot, passRate, bestCredit }) => [
    ...(passRate > mostPasses
      ? [problem('proof/bot-passes', [], { bot, rate: Math.round(passRate * 1000) / 10 })]
      : []),
    ...(bestCredit > 1
      ? [problem('proof/expert-out-credited', [], { bot, share: Math.round(bestCredit * 100) })]
      : []),
  ]);
  return { problems: [...found, ...(proof?.problems ?? []), ...caught], proof, bots };
}
