import { checkScript } from '../check/check-script';
import { checkLanguage } from '../check/language/check-language';
import { problem, type ScriptProblem } from '../check/script-problem';
import type { Ruleset } from '../ruleset/ruleset-schema';
import type { Script } from '../script/script-schema';
import { playBots, type BotsReport } from './play-bots';
import { proveScript, stateBudget, type Proof } from './prove-script';

/** Everything the checks know of one script. `proof` and `bots` are null where an error kept them away. */
export type FullCheck = {
  readonly problems: readonly ScriptProblem[];
  readonly proof: Proof | null;
  readonly bots: BotsReport | null;
};

/** What is being done, for whoever waits: a stage, or the disposition and duty whose states are explored. */
export type CheckProgress = (stage: string) => void;

/** No bot may pass more often than this. */
export const mostPasses = 0.05;

/** Broken references and graphs cannot be explored. A possible lock can: exploring shows whether a state really locks. */
function keepsFromPlay(code: string): boolean {
  return (code.startsWith('shape/') || code.startsWith('graph/')) && code !== 'graph/may-lock';
}

/** What the bots showed that must not be. */
export function botProblems({ bots }: BotsReport): readonly ScriptProblem[] {
  return bots.flatMap(({ bot, passRate, bestCredit }) => [
    ...(passRate > mostPasses
      ? [problem('proof/bot-passes', [], { bot, rate: Math.round(passRate * 1000) / 10 })]
      : []),
    ...(bestCredit > 1
      ? [problem('proof/expert-out-credited', [], { bot, share: Math.round(bestCredit * 100) })]
      : []),
  ]);
}

/** All checks of a script whose shape is right. States are explored and bots play only where nothing is broken. */
export function checkFully(
  script: Script,
  ruleset: Ruleset,
  options: { readonly plays: number; readonly budget?: number; readonly progress?: CheckProgress },
): FullCheck {
  const { plays, budget = stateBudget, progress } = options;
  const found = [...checkScript(script, ruleset), ...checkLanguage(script)];
  const isBroken = found.some(({ code, severity }) => severity === 'error' && keepsFromPlay(code));
  if (isBroken) return { problems: found, proof: null, bots: null };
  const proof = proveScript(script, budget, progress);
  progress?.('bots');
  const bots = playBots(script, ruleset, plays);
  return { problems: [...found, ...proof.problems, ...botProblems(bots)], proof, bots };
}
