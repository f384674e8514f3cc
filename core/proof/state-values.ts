import { timeOut, type StateEdge, type StateSpace } from './explore-states';

/** What can be reached from each state: the best rank, and the expected rank under uniform random play on. */
export type StateValues = { readonly best: Float64Array; readonly expected: Float64Array };

/** Ranks that an edge leads to: of its ending, or of the state behind it. */
export function edgeValue(space: StateSpace, values: Float64Array, edge: StateEdge): number {
  if (edge.ending >= 0) return space.packed.script.endings[edge.ending]?.rank ?? 0;
  return values[edge.to] as number;
}

/** Values of all states, from the end. Time-outs are left out: they are not choices. */
export function stateValues(space: StateSpace): StateValues {
  const best = new Float64Array(space.count);
  const expected = new Float64Array(space.count);
  for (let place = space.order.length - 1; place >= 0; place -= 1) {
    const at = space.order[place] as number;
    let high = 0;
    let sum = 0;
    let chosen = 0;
    for (const edge of space.edgesAt(at)) {
      if (edge.move === timeOut) continue;
      chosen += 1;
      high = Math.max(high, edgeValue(space, best, edge));
      sum += edgeValue(space, expected, edge);
    }
    if (chosen === 0) continue;
    best[at] = high;
    expected[at] = sum / chosen;
  }
  return { best, expected };
}
