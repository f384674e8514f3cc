import type { Script } from '../script/script-schema';
import { placedOutcomes, type PlacedOutcome } from './script-parts';

/** One edge between nodes or into an ending; edges through a transition are joined to its far end. */
export type Edge = {
  readonly from: string;
  readonly to: string;
  readonly through: string | null;
  readonly retry: boolean;
  readonly placed: PlacedOutcome;
};

/** The edges that outcomes make. Interrupts are not among them: they may fire anywhere, once. */
export function edgesOf(script: Script): readonly Edge[] {
  const transitions = new Map(script.transitions.map((transition) => [transition.id, transition]));
  return placedOutcomes(script).map((placed) => {
    const passed = transitions.get(placed.outcome.to);
    return {
      from: placed.node.id,
      to: passed?.to ?? placed.outcome.to,
      through: passed?.id ?? null,
      retry: placed.outcome.retry === true,
      placed,
    };
  });
}

/** Everything that can be reached from some starts along the given links. */
export function reachedFrom(
  starts: readonly string[],
  links: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const reached = new Set(starts);
  const open = [...starts];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of links.get(id) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
}

/** Links by source, or by target when `backwards`. */
export function linksOf(
  edges: readonly Pick<Edge, 'from' | 'to'>[],
  backwards = false,
): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const [source, target] = backwards ? [to, from] : [from, to];
    const list = links.get(source);
    if (list === undefined) links.set(source, [target]);
    else list.push(target);
  }
  return links;
}

/** Nodes that stand on some cycle of the links, by strongly connected parts (Tarjan, without recursion). */
export function cyclesOf(
  nodes: readonly string[],
  links: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const onStack = new Set<string>();
  const stack: string[] = [];
  const cycles: string[][] = [];
  for (const root of nodes) {
    if (index.has(root)) continue;
    const work: { id: string; next: number }[] = [{ id: root, next: 0 }];
    while (work.length > 0) {
      const frame = work[work.length - 1] as { id: string; next: number };
      const { id } = frame;
      if (frame.next === 0) {
        index.set(id, index.size);
        low.set(id, index.get(id) as number);
        stack.push(id);
        onStack.add(id);
      }
      const target = (links.get(id) ?? [])[frame.next];
      frame.next += 1;
      if (target !== undefined) {
        if (!index.has(target)) work.push({ id: target, next: 0 });
        else if (onStack.has(target))
          low.set(id, Math.min(low.get(id) as number, index.get(target) as number));
        continue;
      }
      if (low.get(id) === index.get(id)) {
        const part: string[] = [];
        let member: string;
        do {
          member = stack.pop() as string;
          onStack.delete(member);
          part.push(member);
        } while (member !== id);
        if (part.length > 1 || (links.get(id) ?? []).includes(id)) cycles.push(part.reverse());
      }
      work.pop();
      const parent = work[work.length - 1];
      if (parent !== undefined)
        low.set(parent.id, Math.min(low.get(parent.id) as number, low.get(id) as number));
    }
  }
  return cycles;
}
