import { problem, type ScriptProblem } from '../check/script-problem';
import { qualities, type Quality } from '../script/vocabulary';
import { stepText, type StateEdge, type StateSpace } from './explore-states';
import type { PackedNode } from './packed-script';
import { edgeValue, type StateValues } from './state-values';

/** Rounding; and, for the expected rank (0…100), what the last decimals of a thousand random ways may differ by. */
const tolerance = { best: 1e-6, expected: 0.5 };

const measures = ['best', 'expected'] as const;
const place: Readonly<Record<Quality, number>> = Object.fromEntries(
  qualities.map((quality, at) => [quality, at]),
) as Record<Quality, number>;

/** The shallowest state in which a pair of moves at a node stands the wrong way round. */
type Finding = {
  readonly at: number;
  readonly depth: number;
  readonly better: StateEdge;
  readonly worse: StateEdge;
  readonly measure: (typeof measures)[number];
};

/**
 * At one decision a better quality is never worse: neither in the best rank that can still be reached nor in the expected
 * rank under uniform random play on. Each pair of moves at a node is reported once, with the shortest way that shows it.
 */
export function monotonyProblems(
  space: StateSpace,
  values: StateValues,
  where: string,
): readonly ScriptProblem[] {
  const found = new Map<string, Finding>();
  for (const at of space.order) {
    const chosen = space.edgesAt(at).filter(({ move }) => move >= 0);
    for (const better of chosen) {
      for (const worse of chosen) {
        if (place[better.outcome.quality] >= place[worse.outcome.quality]) continue;
        for (const measure of measures) {
          const high = edgeValue(space, values[measure], better);
          const low = edgeValue(space, values[measure], worse);
          if (high >= low - tolerance[measure]) continue;
          const key = `${space.nodeAt(at)}/${better.move}/${worse.move}/${measure}`;
          const depth = space.depthAt(at);
          if (depth < (found.get(key)?.depth ?? Infinity))
            found.set(key, { at, depth, better, worse, measure });
        }
      }
    }
  }
  return [...found.values()].map(({ at, better, worse, measure }) => {
    const node = space.packed.nodes[space.nodeAt(at)] as PackedNode;
    return problem('proof/monotony', [...node.path, 'moves', better.move], {
      better: stepText(node, better.move),
      betterQuality: better.outcome.quality,
      worse: stepText(node, worse.move),
      worseQuality: worse.outcome.quality,
      measure,
      high: Math.round(edgeValue(space, values[measure], worse) * 10) / 10,
      low: Math.round(edgeValue(space, values[measure], better) * 10) / 10,
      where,
      way: space.wayTo(at).join(' '),
    });
  });
}
