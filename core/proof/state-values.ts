import type { StateEdge, StateSpace } from './explore-states';

/** What can be reached from each state: the best rank, and the expected rank under uniform random play on. */
export type StateValues = { readonly best: Float64Array; readonly expected: Float64Array };

/** Ranks that an edge leads to: of its ending, or of the state behind it. */
export function edgeValue(space: StateSpace, values: Float64Array, edge: StateEdge): number {
  if (edge.ending >= 0) return space.packed.script.endings[edge.ending]?.rank ?? 0;
  return values[edge.to] as number;
}

/** States with everything behind them first. There are no cycles: retries and interrupts are counted in the state. */
function behindFirst(space: StateSpace): readonly number[] {
  const done = new Uint8Array(space.states.length);
  const order: number[] = [];
  const work: { at: number; next: number }[] = [];
  for (let root = 0; root < space.states.length; root += 1) {
    if (done[root] !== 0) continue;
    done[root] = 1;
    work.push({ at: root, next: 0 });
    while (work.length > 0) {
      const frame = work[work.length - 1] as { at: number; next: number };
      const edge = (space.edges[frame.at] ?? [])[frame.next];
      frame.next += 1;
      if (edge === undefined) {
        order.push(frame.at);
        work.pop();
      } else if (edge.to >= 0 && done[edge.to] === 0) {
        done[edge.to] = 1;
        work.push({ at: edge.to, next: 0 });
      }
    }
  }
  return order;
}

/** Values of all states. Time-outs are left out: they are not choices. */
export function stateValues(space: StateSpace): StateValues {
  const best = new Float64Array(space.states.length);
  const expected = new Float64Array(space.states.length);
  for (const at of behindFirst(space)) {
    const chosen = (space.edges[at] ?? []).filter(({ move }) => move !== -1);
    if (chosen.length === 0) continue;
    best[at] = Math.max(...chosen.map((edge) => edgeValue(space, best, edge)));
    expected[at] = chosen.reduce((sum, edge) => sum + edgeValue(space, expected, edge), 0) / chosen.length;
  }
  return { best, expected };
}
