import { problem, type ScriptProblem } from '../check/script-problem';
import { placedNodes } from '../check/script-parts';
import { qualities } from '../script/vocabulary';
import { pathTo, stepText, type StateSpace } from './explore-states';
import { edgeValue, stateValues } from './state-values';

/** Rounding; and, for the expected rank (0…100), what the last decimals of a thousand random ways may differ by. */
const tolerance = { best: 1e-6, expected: 0.5 };

/**
 * At one decision a better quality is never worse: neither in the best rank that can still be reached nor in the expected
 * rank under uniform random play on. Each pair of moves at a node is reported once, with the shortest way that shows it.
 */
export function monotonyProblems(space: StateSpace, where: string): readonly ScriptProblem[] {
  const { best, expected } = stateValues(space);
  const nodes = placedNodes(space.packed.script);
  const seen = new Set<string>();
  const found: ScriptProblem[] = [];
  space.edges.forEach((edges, at) => {
    const chosen = edges.filter(({ move }) => move >= 0);
    for (const better of chosen) {
      for (const worse of chosen) {
        if (qualities.indexOf(better.outcome.quality) >= qualities.indexOf(worse.outcome.quality)) continue;
        for (const [measure, values] of [
          ['best', best],
          ['expected', expected],
        ] as const) {
          const high = edgeValue(space, values, better);
          const low = edgeValue(space, values, worse);
          if (high >= low - tolerance[measure]) continue;
          const node = (space.states[at] as Int32Array)[space.packed.layout.node] as number;
          const key = `${node}/${better.move}/${worse.move}/${measure}`;
          if (seen.has(key)) continue;
          seen.add(key);
          found.push(
            problem('proof/monotony', [...(nodes[node]?.path ?? []), 'moves', better.move], {
              better: stepText(space, at, better),
              betterQuality: better.outcome.quality,
              worse: stepText(space, at, worse),
              worseQuality: worse.outcome.quality,
              measure,
              high: Math.round(low * 10) / 10,
              low: Math.round(high * 10) / 10,
              where,
              way: pathTo(space, at).join(' '),
            }),
          );
        }
      }
    }
  });
  return found;
}
