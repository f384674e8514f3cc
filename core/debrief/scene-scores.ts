import type { PreparedScript } from '../dialogue/prepare-script';
import type { Turn } from '../dialogue/step';
import type { Ruleset } from '../ruleset/ruleset-schema';
import { playWalkthrough } from '../run/play-walkthrough';
import { creditByDimension, earnedCredit, type CreditEntry } from '../scoring/earned-credit';
import type { Dimension, Duty, SceneKind } from '../script/vocabulary';

/** How one scene went. The score is one for the case; this only shows where in the chain it was won or lost. */
export type SceneScore = {
  readonly scene: { readonly id: string; readonly kind: SceneKind; readonly title: string };
  /** Turn indexes played in it. */
  readonly turns: readonly number[];
  readonly earned: number;
  readonly expert: number;
  /** Weighted mean share 0…1 over the dimensions in which the expert earns credit here; null where he earns none. */
  readonly share: number | null;
};

function sum(credits: ReadonlyMap<Dimension, number>): number {
  return [...credits.values()].reduce((total, points) => total + points, 0);
}

function shareOf(
  ruleset: Ruleset,
  own: ReadonlyMap<Dimension, number>,
  expert: ReadonlyMap<Dimension, number>,
): number | null {
  let weights = 0;
  let total = 0;
  for (const { id, weight } of ruleset.dimensions) {
    const measure = expert.get(id) ?? 0;
    if (measure <= 0) continue;
    weights += weight;
    total += weight * Math.min(1, Math.max(0, (own.get(id) ?? 0) / measure));
  }
  return weights === 0 ? null : total / weights;
}

/** The scenes that a run or the expert went through, in script order. */
export function sceneScores(
  prepared: PreparedScript,
  ruleset: Ruleset,
  run: { readonly disposition: string; readonly duty: Duty; readonly turns: readonly Turn[] },
): readonly SceneScore[] {
  const walkthrough = prepared.script.walkthroughs.find(
    ({ kind, disposition, duty }) =>
      kind === 'expert' && disposition === run.disposition && duty === run.duty,
  );
  const expert = walkthrough === undefined ? null : playWalkthrough(prepared, walkthrough);
  const ownCredits = earnedCredit(run.turns);
  const expertCredits = expert?.ok === true ? earnedCredit(expert.value) : [];

  return prepared.script.scenes.flatMap((scene): SceneScore[] => {
    const nodes = new Set(scene.nodes.map(({ id }) => id));
    const here = (entries: readonly CreditEntry[]): ReadonlyMap<Dimension, number> =>
      creditByDimension(entries.filter(({ node }) => nodes.has(node)));
    const turns = run.turns.filter(({ before }) => nodes.has(before.node)).map(({ index }) => index);
    const own = here(ownCredits);
    const measure = here(expertCredits);
    if (turns.length === 0 && measure.size === 0) return [];
    const { id, kind, title } = scene;
    return [
      {
        scene: { id, kind, title },
        turns,
        earned: sum(own),
        expert: sum(measure),
        share: shareOf(ruleset, own, measure),
      },
    ];
  });
}
