import { actions, duties, victimVariables, type Duty } from '../script/vocabulary';
import type { Script } from '../script/script-schema';

/** A state as whole numbers, one for each slot: what the proof copies and compares a million times. */
export type PackedState = Int32Array;

/** Where the numbers of a packed state stand. Bits are slots of 0 or 1. */
export type PackedLayout = {
  readonly size: number;
  readonly node: number;
  readonly scene: number;
  readonly duty: number;
  /** First of the six variables. */
  readonly variables: number;
  readonly atRisk: number;
  readonly lost: number;
  readonly secured: number;
  readonly slips: number;
  readonly minutes: number;
  readonly retriesLeft: number;
  /** Index of the ending reached plus one, 0 while the talk goes on. */
  readonly ending: number;
  readonly flags: ReadonlyMap<string, number>;
  readonly facts: ReadonlyMap<string, number>;
  readonly done: ReadonlyMap<string, number>;
  readonly fired: ReadonlyMap<string, number>;
  /** First bit slot. */
  readonly bits: number;
  readonly nodes: ReadonlyMap<string, number>;
  readonly scenes: ReadonlyMap<string, number>;
  readonly duties: ReadonlyMap<Duty, number>;
};

/** Lays the slots out for one script. */
export function packedLayout(script: Script): PackedLayout {
  const variables = 3;
  const atRisk = variables + victimVariables.length;
  const bits = atRisk + 7;
  let next = bits;
  const place = (ids: readonly string[]): ReadonlyMap<string, number> => {
    const slots = new Map<string, number>();
    for (const id of ids) {
      slots.set(id, next);
      next += 1;
    }
    return slots;
  };
  const flags = place(script.flags.map(({ id }) => id));
  const facts = place(script.facts.map(({ id }) => id));
  const done = place(actions);
  const fired = place(script.always.map(({ id }) => id));
  return {
    size: next,
    node: 0,
    scene: 1,
    duty: 2,
    variables,
    atRisk,
    lost: atRisk + 1,
    secured: atRisk + 2,
    slips: atRisk + 3,
    minutes: atRisk + 4,
    retriesLeft: atRisk + 5,
    ending: atRisk + 6,
    flags,
    facts,
    done,
    fired,
    bits,
    nodes: new Map(script.scenes.flatMap(({ nodes }) => nodes).map(({ id }, at) => [id, at])),
    scenes: new Map(script.scenes.map(({ id }, at) => [id, at])),
    duties: new Map(duties.map((duty, at) => [duty, at])),
  };
}

/** True where a slot holds one of the six variables. */
export function isVariable(slot: number, layout: PackedLayout): boolean {
  return slot >= layout.variables && slot < layout.variables + victimVariables.length;
}
