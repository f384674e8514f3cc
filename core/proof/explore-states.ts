import { NumberList } from './number-list';
import {
  openOutcome,
  takeOutcome,
  type PackedNode,
  type PackedOutcome,
  type PackedScript,
} from './packed-script';
import type { PackedState } from './packed-layout';
import { holdsNow } from './sightings';
import { bordersOfSites, findSites, type Site, type Sites } from './sites';
import { siteKeys, type SiteKeys } from './state-key';

/** Moves of an edge that are none: a time-out, or the beat of a node without open moves. */
export const timeOut = -1;
/** See {@link timeOut}. */
export const beat = -2;

/** One way on from a state. */
export type StateEdge = {
  /** Index of the move at its node, {@link timeOut} or {@link beat}. */
  readonly move: number;
  readonly outcome: PackedOutcome;
  /** Index of the interrupt that fired, or -1. */
  readonly interrupt: number;
  /** The next state, or -1 where an ending was reached. */
  readonly to: number;
  /** Index of the ending reached, or -1. */
  readonly ending: number;
};

/** All states that a talk can be in, merged where no later condition can tell them apart. */
export type StateSpace = {
  readonly packed: PackedScript;
  readonly sites: Sites;
  readonly count: number;
  /** States in an order in which all that leads to one stands before it. */
  readonly order: readonly number[];
  /** Index of the site, and of the node, that a state stands at. */
  readonly siteAt: (state: number) => number;
  readonly nodeAt: (state: number) => number;
  readonly edgesAt: (state: number) => readonly StateEdge[];
  /** Writes one of the states that a number stands for. */
  readonly stateAt: (state: number, into: PackedState) => void;
  /** Fewest decisions by which a state is reached. */
  readonly depthAt: (state: number) => number;
  /** The shortest way to a state, as walkthrough steps. */
  readonly wayTo: (state: number) => readonly string[];
  /** Replies that some state shows, as `node index/reply index`. */
  readonly replies: ReadonlySet<string>;
  /** States whose edges are not all known because the budget ran out; nothing may be concluded from their absence. */
  readonly cut: ReadonlySet<number>;
  /** True when the budget ran out: what is missing may still be there. */
  readonly bounded: boolean;
};

/** The step of a walkthrough that a move at a node stands for. */
export function stepText(node: PackedNode, move: number): string {
  if (move === timeOut) return '~timeout';
  if (move === beat) return '~continue';
  return node.moves[move]?.move.id ?? '?';
}

function outcomeAt(node: PackedNode, move: number, at: number): PackedOutcome {
  const found =
    move === timeOut ? node.limit : move === beat ? node.fallback : (node.moves[move]?.outcomes[at] ?? null);
  return found as PackedOutcome;
}

/**
 * Explores everything that can happen, site by site, up to `budget` states. Exact when `bounded` is false: merged states
 * have the same future, because values are merged only where no later condition draws a border between them.
 */
export function exploreStates(packed: PackedScript, budget: number): StateSpace {
  const { layout, nodes, sightings } = packed;
  const sites = findSites(packed);
  const borders = bordersOfSites(packed, sites);
  const keys = sites.list.map((site, at): SiteKeys =>
    siteKeys(site, borders[at] as (typeof borders)[number], (nodes[site.node] as PackedNode).scene, layout),
  );
  const known = sites.list.map(() => new Map<number | string, number>());
  const membersOf: number[][] = sites.list.map(() => []);
  const stateKeys: (number | string)[] = [];
  const siteOf = new NumberList();
  const depth = new NumberList();
  const parent = new NumberList();
  const parentMove = new NumberList();
  const firstEdge = new NumberList();
  const lastEdge = new NumberList();
  const edgeTo = new NumberList();
  const edgeWhat = new NumberList();
  const order: number[] = [];
  const replies = new Set<string>();
  const cut = new Set<number>();
  let closed = -1;

  const arrive = (siteAt: number, state: PackedState, from: number, move: number): number => {
    const site = keys[siteAt];
    if (site === undefined || siteAt <= closed) return -1;
    const key = site.encode(state);
    const steps = from < 0 ? 0 : depth.at(from) + 1;
    const found = (known[siteAt] as Map<number | string, number>).get(key);
    if (found !== undefined) {
      if (steps < depth.at(found)) {
        depth.set(found, steps);
        parent.set(found, from);
        parentMove.set(found, move);
      }
      return found;
    }
    if (stateKeys.length >= budget) return -1;
    const at = stateKeys.length;
    (known[siteAt] as Map<number | string, number>).set(key, at);
    (membersOf[siteAt] as number[]).push(at);
    stateKeys.push(key);
    siteOf.push(siteAt);
    depth.push(steps);
    parent.push(from);
    parentMove.push(move);
    firstEdge.push(0);
    lastEdge.push(0);
    return at;
  };

  const state: PackedState = new Int32Array(layout.size);
  const next: PackedState = new Int32Array(layout.size);
  const seenReplies = nodes.map(({ replies: all }) => new Uint8Array(all.length));
  arrive(0, packed.start, -1, 0);
  sites.list.forEach((site: Site, siteAt) => {
    closed = siteAt;
    const node = nodes[site.node] as PackedNode;
    const shown = seenReplies[site.node] as Uint8Array;
    const { decode } = keys[siteAt] as SiteKeys;
    for (const at of membersOf[siteAt] as number[]) {
      decode(stateKeys[at] as number | string, state);
      firstEdge.set(at, edgeTo.length);
      const reply = node.replies.findIndex((condition) => holdsNow(condition, state, sightings));
      if (reply >= 0) shown[reply] = 1;
      const follow = (move: number, outcomeIndex: number, outcome: PackedOutcome): void => {
        next.set(state);
        const interrupt = takeOutcome(packed, outcome, next);
        const ending = (next[layout.ending] as number) - 1;
        let to = -1;
        if (ending < 0) {
          const mask = interrupt < 0 ? site.mask : site.mask | (1 << interrupt);
          to = arrive(
            sites.at(next[layout.node] as number, mask, next[layout.retriesLeft] as number),
            next,
            at,
            move,
          );
          if (to < 0) {
            cut.add(at);
            return;
          }
        }
        edgeTo.push(ending >= 0 ? -1 - ending : to);
        edgeWhat.push((move + 2) | (outcomeIndex << 8) | ((interrupt + 1) << 16));
      };
      let open = 0;
      for (let move = 0; move < node.moves.length; move += 1) {
        const one = node.moves[move] as PackedNode['moves'][number];
        const outcome = openOutcome(packed, one, state);
        if (outcome === null) continue;
        open += 1;
        follow(move, one.outcomes.indexOf(outcome), outcome);
      }
      if (open === 0 && node.fallback !== null) follow(beat, 0, node.fallback);
      if (node.limit !== null) follow(timeOut, 0, node.limit);
      lastEdge.set(at, edgeTo.length);
      order.push(at);
    }
  });
  seenReplies.forEach((shown, node) =>
    shown.forEach((seen, reply) => {
      if (seen === 1) replies.add(`${node}/${reply}`);
    }),
  );

  const nodeAt = (at: number): number => (sites.list[siteOf.at(at)] as Site).node;
  return {
    packed,
    sites,
    count: stateKeys.length,
    order,
    siteAt: (at) => siteOf.at(at),
    nodeAt,
    edgesAt: (at) => {
      const node = nodes[nodeAt(at)] as PackedNode;
      const found: StateEdge[] = [];
      for (let edge = firstEdge.at(at); edge < lastEdge.at(at); edge += 1) {
        const what = edgeWhat.at(edge);
        const to = edgeTo.at(edge);
        const move = (what & 0xff) - 2;
        found.push({
          move,
          outcome: outcomeAt(node, move, (what >> 8) & 0xff),
          interrupt: (what >> 16) - 1,
          to: to < 0 ? -1 : to,
          ending: to < 0 ? -1 - to : -1,
        });
      }
      return found;
    },
    stateAt: (at, into) => (keys[siteOf.at(at)] as SiteKeys).decode(stateKeys[at] as number | string, into),
    depthAt: (at) => depth.at(at),
    wayTo: (at) => {
      const steps: string[] = [];
      for (let step = at; parent.at(step) >= 0; step = parent.at(step))
        steps.push(stepText(nodes[nodeAt(parent.at(step))] as PackedNode, parentMove.at(step)));
      return steps.reverse();
    },
    replies,
    cut,
    bounded: cut.size > 0,
  };
}
