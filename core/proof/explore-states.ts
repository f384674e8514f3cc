import {
  openOutcome,
  takeOutcome,
  type PackedNode,
  type PackedOutcome,
  type PackedScript,
} from './packed-script';
import type { PackedState } from './packed-layout';
import { relevanceOfStates, type Relevance } from './relevance';

/** One way on from a state: the move (index at its node; -1 time-out, -2 beat), its outcome, the state it leads to. */
export type StateEdge = {
  readonly move: number;
  readonly outcome: PackedOutcome;
  /** Index of the interrupt that fired, or -1. */
  readonly interrupt: number;
  /** Index of the next state, or -1 where an ending was reached. */
  readonly to: number;
  /** Index of the ending reached, or -1. */
  readonly ending: number;
};

/** All states that a talk can be in, merged where no later condition can tell them apart. */
export type StateSpace = {
  readonly packed: PackedScript;
  readonly states: readonly PackedState[];
  readonly edges: readonly (readonly StateEdge[])[];
  /** State and edge by which each state was first reached, by fewest decisions; -1 for the start. */
  readonly parent: Int32Array;
  readonly parentEdge: Int32Array;
  /** States whose edges are not all known because the budget ran out; nothing may be concluded from their absence. */
  readonly cut: ReadonlySet<number>;
  /** True when the budget ran out: what is missing may still be there. */
  readonly bounded: boolean;
};

function normalise(
  state: PackedState,
  relevance: Relevance,
  first: number,
  nodeSlot: number,
  sceneSlot: number,
): void {
  for (let slot = first; slot < state.length; slot += 1) {
    const low = relevance.low[slot] as number;
    const high = relevance.high[slot] as number;
    if (low > high) {
      if (slot !== nodeSlot && slot !== sceneSlot) state[slot] = 0;
      continue;
    }
    const value = state[slot] as number;
    if (value < low) state[slot] = low;
    else if (value > high) state[slot] = high;
  }
}

function keyOf(state: PackedState): string {
  let key = '';
  for (let slot = 0; slot < state.length; slot += 1) {
    const value = (state[slot] as number) + 0x8000;
    key += value >= 0 && value <= 0xffff ? String.fromCharCode(value) : `<${value}>`;
  }
  return key;
}

/**
 * Explores everything that can happen, breadth first, up to `budget` states. Exact when `bounded` is false: merged states
 * have the same future, because values are only merged beyond every border that a later condition can see.
 */
export function exploreStates(packed: PackedScript, budget: number): StateSpace {
  const { layout } = packed;
  const relevanceOf = relevanceOfStates(packed);
  const states: PackedState[] = [];
  const edges: StateEdge[][] = [];
  const parents: number[] = [];
  const parentEdges: number[] = [];
  const known = new Map<string, number>();
  const cut = new Set<number>();

  const add = (state: PackedState, parent: number, edge: number): number => {
    normalise(state, relevanceOf(state), layout.duty, layout.node, layout.scene);
    const key = keyOf(state);
    const found = known.get(key);
    if (found !== undefined) return found;
    if (states.length >= budget) return -1;
    const at = states.length;
    known.set(key, at);
    states.push(state);
    parents.push(parent);
    parentEdges.push(edge);
    return at;
  };

  add(packed.start.slice(), -1, -1);
  for (let at = 0; at < states.length; at += 1) {
    const state = states[at] as PackedState;
    const node = packed.nodes[state[layout.node] as number] as PackedNode;
    const out: StateEdge[] = [];
    const follow = (move: number, outcome: PackedOutcome): void => {
      const next = state.slice();
      const interrupt = takeOutcome(packed, outcome, next);
      const ending = (next[layout.ending] as number) - 1;
      const to = ending >= 0 ? -1 : add(next, at, out.length);
      if (ending >= 0 || to >= 0) out.push({ move, outcome, interrupt, to, ending });
      else cut.add(at);
    };
    let open = 0;
    node.moves.forEach((move, moveAt) => {
      const outcome = openOutcome(packed, move, state);
      if (outcome === null) return;
      open += 1;
      follow(moveAt, outcome);
    });
    if (open === 0 && node.fallback !== null) follow(-2, node.fallback);
    if (node.limit !== null) follow(-1, node.limit);
    edges.push(out);
  }
  return {
    packed,
    states,
    edges,
    parent: Int32Array.from(parents),
    parentEdge: Int32Array.from(parentEdges),
    cut,
    bounded: cut.size > 0,
  };
}

/** The step of a walkthrough that an edge stands for. */
export function stepText(space: StateSpace, at: number, edge: StateEdge): string {
  if (edge.move === -1) return '~timeout';
  if (edge.move === -2) return '~continue';
  const { packed } = space;
  const node = packed.nodes[(space.states[at] as PackedState)[packed.layout.node] as number] as PackedNode;
  return node.moves[edge.move]?.move.id ?? '?';
}

/** The shortest way to a state, as walkthrough steps. */
export function pathTo(space: StateSpace, at: number): readonly string[] {
  const steps: string[] = [];
  for (let state = at; (space.parent[state] as number) >= 0;) {
    const parent = space.parent[state] as number;
    const edge = (space.edges[parent] as readonly StateEdge[])[
      space.parentEdge[state] as number
    ] as StateEdge;
    steps.push(stepText(space, parent, edge));
    state = parent;
  }
  return steps.reverse();
}
