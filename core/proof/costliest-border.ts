import { victimVariables } from '../script/vocabulary';
import type { StateSpace } from './explore-states';
import type { Border, PackedCondition } from './packed-condition';
import { isVariable } from './packed-layout';
import type { PackedNode } from './packed-script';
import { bordersOfSites } from './sites';
import { siteKeys } from './state-key';

/** What a border costs: how many conditions draw it, where the first stands, and what share of the states it makes. */
export type BorderCost = {
  readonly name: string;
  readonly conditions: number;
  readonly path: PackedCondition['path'];
  /** 0…1: the share of the looked-at states that would be merged without it. */
  readonly share: number;
};

/** Enough states to tell costs apart, few enough to be done at once. */
const statesLookedAt = 5_000;
const bordersTried = 8;

function nameOf(border: Border, space: StateSpace): string {
  const { layout } = space.packed;
  if (isVariable(border.slot, layout))
    return `${victimVariables[border.slot - layout.variables] ?? ''} ${border.at}`;
  for (const [kind, slots] of [
    ['flag', layout.flags],
    ['fact', layout.facts],
    ['done', layout.done],
  ] as const) {
    for (const [id, slot] of slots) if (slot === border.slot) return `${kind} ${id}`;
  }
  if (border.slot === layout.slips) return `slips ${border.at}`;
  return border.slot === layout.minutes ? `minutes ${border.at}` : `money ${border.at}`;
}

/** The border that costs most in an exploration that ran out of its budget, or null where none costs anything. */
export function costliestBorder(space: StateSpace): BorderCost | null {
  const { packed, sites } = space;
  const drawn = new Map<string, { border: Border; by: PackedCondition[] }>();
  for (const condition of packed.conditions) {
    for (const border of condition.borders) {
      const key = `${border.slot}/${border.at}`;
      const known = drawn.get(key) ?? { border, by: [] };
      known.by.push(condition);
      drawn.set(key, known);
    }
  }
  const tried = [...drawn.values()].sort((a, b) => b.by.length - a.by.length).slice(0, bordersTried);
  const looked = space.order.slice(-statesLookedAt);
  const state = new Int32Array(packed.layout.size);
  let found: BorderCost | null = null;
  for (const { border, by } of tried) {
    const borders = bordersOfSites(packed, sites, border);
    const keys = sites.list.map((site, at) =>
      siteKeys(
        site,
        borders[at] as (typeof borders)[number],
        (packed.nodes[site.node] as PackedNode).scene,
        packed.layout,
      ),
    );
    const merged = new Set<string>();
    for (const at of looked) {
      space.stateAt(at, state);
      const site = space.siteAt(at);
      merged.add(`${site}/${keys[site]?.encode(state) ?? ''}`);
    }
    const share = 1 - merged.size / looked.length;
    if (share > (found?.share ?? 0)) {
      const path = (by[0] as PackedCondition).path;
      found = { name: nameOf(border, space), conditions: by.length, path, share };
    }
  }
  return found;
}
