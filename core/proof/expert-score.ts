import type { PreparedScript } from '../dialogue/prepare-script';
import { playWalkthrough } from '../run/play-walkthrough';
import type { Ruleset } from '../ruleset/ruleset-schema';
import { scoreRun } from '../scoring/score-run';

/** The lowest process score (0…100) of the expert walkthroughs, or null where there is none. */
export function expertScore(prepared: PreparedScript, ruleset: Ruleset): number | null {
  const scores = prepared.script.walkthroughs
    .filter(({ kind }) => kind === 'expert')
    .map((walkthrough) => {
      const turns = playWalkthrough(prepared, walkthrough);
      const last = turns.ok ? turns.value.at(-1) : undefined;
      if (!turns.ok || last === undefined) return 0;
      const { money } = last.after;
      return scoreRun(prepared, ruleset, { ...walkthrough, turns: turns.value, hints: 0, money }).process;
    });
  return scores.length === 0 ? null : Math.min(...scores);
}
