import { problem, warning, type ScriptProblem } from '../check/script-problem';
import { timeOut, type StateEdge, type StateSpace } from './explore-states';
import type { PackedNode, PackedOutcome } from './packed-script';
import { saturatedEffects } from './saturation';

/** The shortest way on which something was seen, and for whom. */
export type Seen = { readonly depth: number; readonly where: string; readonly way: string };

/** What some explored state has shown, over all dispositions and duties of a script. Conditions are named by their path. */
export type Coverage = {
  readonly nodes: Set<string>;
  /** Outcomes by their path, each with the shortest way to it. */
  readonly outcomes: Map<string, Seen>;
  /** `node index/reply index` */
  readonly replies: Set<string>;
  readonly endings: Set<number>;
  readonly interrupts: Set<number>;
  readonly held: Set<string>;
  readonly failed: Set<string>;
  /** Effects (`outcome path/variable`) that were held back in every state of every exploration that takes them. */
  readonly saturated: Map<string, boolean>;
  readonly problems: ScriptProblem[];
};

/** An empty coverage. */
export function noCoverage(): Coverage {
  return {
    nodes: new Set(),
    outcomes: new Map(),
    replies: new Set(),
    endings: new Set(),
    interrupts: new Set(),
    held: new Set(),
    failed: new Set(),
    saturated: new Map(),
    problems: [],
  };
}

/** Fewer options than this at a decision are a guess, more do not fit the number keys. */
const fewestOpen = 3;
const mostOpen = 5;

type Trouble = { readonly code: ScriptProblem['code']; readonly count: number };

function troubleAt(edges: readonly StateEdge[]): Trouble | null {
  let count = 0;
  let best = false;
  let goesOn = false;
  for (const { move, outcome } of edges) {
    if (move !== timeOut) goesOn = true;
    if (move < 0) continue;
    count += 1;
    if (outcome.quality === 'best') best = true;
  }
  if (!goesOn) return { code: 'proof/soft-lock', count };
  if (count === 0) return null;
  if (!best) return { code: 'proof/no-best-open', count };
  if (count > mostOpen) return { code: 'proof/too-many-open', count };
  return count < fewestOpen ? { code: 'proof/too-few-open', count } : null;
}

/** Adds what one exploration shows. Each kind of trouble at a node is reported once, with the shortest way to it. */
export function coverSpace(coverage: Coverage, space: StateSpace, where: string): void {
  const { packed } = space;
  const troubles = new Map<string, Trouble & { readonly at: number; readonly node: PackedNode }>();
  const firstTaken = new Map<PackedOutcome, number>();
  for (const at of space.order) {
    const node = packed.nodes[space.nodeAt(at)] as PackedNode;
    const depth = space.depthAt(at);
    coverage.nodes.add(node.id);
    const edges = space.edgesAt(at);
    for (const { outcome, ending, interrupt } of edges) {
      const first = firstTaken.get(outcome);
      if (first === undefined || depth < space.depthAt(first)) firstTaken.set(outcome, at);
      if (ending >= 0) coverage.endings.add(ending);
      if (interrupt >= 0) coverage.interrupts.add(interrupt);
    }
    const trouble = space.cut.has(at) ? null : troubleAt(edges);
    if (trouble === null) continue;
    const key = `${trouble.code}/${node.id}`;
    const known = troubles.get(key);
    if (known === undefined || depth < space.depthAt(known.at)) troubles.set(key, { ...trouble, at, node });
  }

  for (const [outcome, at] of firstTaken) {
    const key = outcome.path.join('.');
    const depth = space.depthAt(at);
    if (depth < (coverage.outcomes.get(key)?.depth ?? Infinity))
      coverage.outcomes.set(key, { depth, where, way: space.wayTo(at).join(' ') });
  }
  const told = new Set(coverage.problems.map(({ code, facts }) => `${code}/${String(facts['id'])}`));
  for (const [key, { code, count, at, node }] of troubles) {
    if (told.has(key)) continue;
    const make = code === 'proof/too-few-open' ? warning : problem;
    const way = space.wayTo(at).join(' ');
    coverage.problems.push(make(code, node.path, { id: node.id, count, where, way }));
  }
  for (const reply of space.replies) coverage.replies.add(reply);
  packed.conditions.forEach(({ index, path }) => {
    if (packed.sightings.held[index] === 1) coverage.held.add(path.join('.'));
    if (packed.sightings.failed[index] === 1) coverage.failed.add(path.join('.'));
  });
  for (const [key, isSaturated] of saturatedEffects(space))
    coverage.saturated.set(key, isSaturated && (coverage.saturated.get(key) ?? true));
}
