import {
  beforeCount,
  beforeEffects,
  beforeSteps,
  joinBorders,
  noBorders,
  readBorders,
  type Borders,
} from './borders';
import { waysFrom, type OutcomeWays } from './outcome-ways';
import type { Border } from './packed-condition';
import type { PackedNode, PackedScript, PackedTarget } from './packed-script';
import { joinValues, valuesOfState, type PossibleValues } from './possible-values';

/**
 * A place in the talk: a node with the interrupts that have fired (as bits) and the retries left. An interrupt fires once
 * and a retry is spent, so that among sites nothing lies before itself, whatever edges go back.
 */
export type Site = {
  readonly node: number;
  readonly mask: number;
  readonly retries: number;
  readonly possible: PossibleValues;
  /** Everything that may happen from here; filled once all that leads here is known. */
  ways: readonly OutcomeWays[];
};

/** The sites that a talk may come to, in an order in which all that leads to one stands before it. */
export type Sites = {
  readonly list: readonly Site[];
  /** Index of a site, or -1 where nothing may lead to it. */
  readonly at: (node: number, mask: number, retries: number) => number;
};

/** Nodes with everything that can come after them first, along forward edges. */
function laterFirst(packed: PackedScript): readonly number[] {
  const done = new Uint8Array(packed.nodes.length);
  const order: number[] = [];
  const next = packed.nodes.map(({ moves, limit, fallback }) =>
    [
      ...moves.flatMap(({ outcomes }) => outcomes),
      ...[limit, fallback].filter((one) => one !== null),
    ].flatMap(({ retry, target }) => (retry || target.node === null ? [] : [target.node])),
  );
  for (let root = 0; root < packed.nodes.length; root += 1) {
    if (done[root] !== 0) continue;
    done[root] = 1;
    const work = [{ at: root, step: 0 }];
    while (work.length > 0) {
      const frame = work[work.length - 1] as { at: number; step: number };
      const to = (next[frame.at] as number[])[frame.step];
      frame.step += 1;
      if (to === undefined) {
        order.push(frame.at);
        work.pop();
      } else if (done[to] === 0) {
        done[to] = 1;
        work.push({ at: to, step: 0 });
      }
    }
  }
  return order;
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Finds the sites and what is possible at each, from the start on. */
export function findSites(packed: PackedScript): Sites {
  const { layout, nodes, script } = packed;
  const order = [...laterFirst(packed)].reverse();
  const placeOf = new Int32Array(nodes.length);
  order.forEach((node, place) => (placeOf[node] = place));
  const list: Site[] = [];
  const indices = new Map<number, number>();
  const keyOf = (node: number, mask: number, retries: number): number =>
    (mask * (script.retries + 1) + retries) * nodes.length + node;
  // Level by level of interrupts fired and retries spent; within one, along the forward edges.
  const waiting: Map<number, Map<number, Site>>[] = [];
  const wait = (node: number, mask: number, retries: number, possible: PossibleValues): void => {
    const key = keyOf(node, mask, retries);
    if (indices.has(key)) return;
    const level = script.retries - retries + bitsIn(mask);
    const places = (waiting[level] ??= new Map<number, Map<number, Site>>());
    const place = placeOf[node] as number;
    const sites = places.get(place) ?? new Map<number, Site>();
    places.set(place, sites);
    const known = sites.get(key);
    if (known === undefined) sites.set(key, { node, mask, retries, possible: possible.slice(), ways: [] });
    else joinValues(known.possible, possible);
  };

  wait(packed.start[layout.node] as number, 0, script.retries, valuesOfState(packed.start, layout));
  const levels = script.retries + packed.interrupts.length;
  for (let level = 0; level <= levels; level += 1) {
    const places = waiting[level];
    if (places === undefined) continue;
    for (let place = 0; place < order.length; place += 1) {
      for (const [key, site] of places.get(place) ?? []) {
        indices.set(key, list.length);
        list.push(site);
        const node = nodes[site.node] as PackedNode;
        site.ways = waysFrom(packed, node, site.possible, site.mask, site.retries);
        for (const { outcome, ways } of site.ways) {
          for (const { target, interrupt, arrival } of ways) {
            if (target.node === null) continue;
            if (interrupt >= 0) wait(target.node, site.mask | (1 << interrupt), site.retries, arrival);
            else wait(target.node, site.mask, site.retries - (outcome.retry ? 1 : 0), arrival);
          }
        }
      }
    }
  }
  return {
    list,
    at: (node, mask, retries) => indices.get(keyOf(node, mask, retries)) ?? -1,
  };
}

/**
 * The borders that still matter on arriving at each site, worked out from the end. `leftOut` asks what would matter if one
 * border were not there: what a condition costs.
 */
export function bordersOfSites(
  packed: PackedScript,
  sites: Sites,
  leftOut: Border | null = null,
): readonly Borders[] {
  const { layout, nodes } = packed;
  const found: Borders[] = new Array<Borders>(sites.list.length);

  const beforeTarget = (target: PackedTarget, at: number, way: OutcomeWays['ways'][number]): Borders => {
    let current = noBorders(layout);
    if (target.node !== null) {
      const { enter } = nodes[target.node] as PackedNode;
      current = beforeSteps(found[at] ?? current, enter, way.enter, layout, leftOut);
    }
    if (target.transition === null) return current;
    const before = beforeSteps(current, target.transition.drift, way.drift, layout, leftOut);
    if (target.transition.duty !== null) before.wide.delete(layout.duty);
    return beforeCount(before, layout.minutes, target.transition.minutes);
  };

  const beforeOutcome = ({ outcome, also, interrupts, ways }: OutcomeWays, site: Site): Borders => {
    const after = noBorders(layout);
    for (const way of ways) {
      const { target, interrupt } = way;
      const retries = interrupt < 0 && outcome.retry ? site.retries - 1 : site.retries;
      const mask = interrupt < 0 ? site.mask : site.mask | (1 << interrupt);
      const at = target.node === null ? -1 : sites.at(target.node, mask, retries);
      joinBorders(after, beforeTarget(target, at, way));
    }
    interrupts.forEach((certainty, at) => {
      if (certainty === 'maybe')
        readBorders(after, packed.interrupts[at]?.when.borders ?? [], layout, leftOut);
    });
    const counted = outcome.quality === 'harmful' ? beforeCount(after, layout.slips, 1) : after;
    const before = beforeSteps(counted, outcome.also, also, layout, leftOut);
    return beforeEffects(before, outcome.effects, layout);
  };

  for (let index = sites.list.length - 1; index >= 0; index -= 1) {
    const site = sites.list[index] as Site;
    const node = nodes[site.node] as PackedNode;
    const all = noBorders(layout);
    for (const reply of node.replies) {
      const certainty = reply.judge(site.possible);
      if (certainty === 'maybe') readBorders(all, reply.borders, layout, leftOut);
      if (certainty === 'always') break;
    }
    for (const { when, outcomes } of node.moves) {
      if (when.judge(site.possible) === 'maybe') readBorders(all, when.borders, layout, leftOut);
      for (const outcome of outcomes) {
        if (outcome.when.judge(site.possible) === 'maybe')
          readBorders(all, outcome.when.borders, layout, leftOut);
      }
    }
    for (const ways of site.ways) joinBorders(all, beforeOutcome(ways, site));
    found[index] = all;
  }
  return found;
}
