import type { PreparedScript } from '../dialogue/prepare-script';
import { playWalkthrough } from '../run/play-walkthrough';
import type { Dimension, Duty } from '../script/vocabulary';
import { creditByDimension, earnedCredit } from './earned-credit';

/**
 * What the expert walkthrough of this disposition and duty earns by dimension: the measure of the process score.
 * Null where the script has no such walkthrough or it does not play; a checked script has one for each pair.
 */
export function expertCredit(
  prepared: PreparedScript,
  choice: { readonly disposition: string; readonly duty: Duty },
): ReadonlyMap<Dimension, number> | null {
  const walkthrough = prepared.script.walkthroughs.find(
    ({ kind, disposition, duty }) =>
      kind === 'expert' && disposition === choice.disposition && duty === choice.duty,
  );
  if (walkthrough === undefined) return null;
  const turns = playWalkthrough(prepared, walkthrough);
  return turns.ok ? creditByDimension(earnedCredit(turns.value)) : null;
}
