import type { Action, Duty, VictimVariable } from '../script/vocabulary';

/** The six variables of the victim, each 0…100 in steps of 5. */
export type VictimVariables = Readonly<Record<VictimVariable, number>>;

/** Where the money is, in whole yuan. The three always add up to what the script began with. */
export type Money = { readonly atRisk: number; readonly lost: number; readonly secured: number };

/**
 * 受害人状态 with the place in the talk: everything that any later condition can read. A value; never changed in place.
 * The seed of a run is not in it, and nothing in it depends on the seed.
 */
export type TalkState = {
  /** The node at hand; where the talk has ended, the node it ended in. */
  readonly node: string;
  readonly scene: string;
  readonly disposition: string;
  readonly duty: Duty;
  readonly variables: VictimVariables;
  readonly money: Money;
  /** Disclosed facts, in the order they came out. */
  readonly facts: readonly string[];
  readonly flags: readonly string[];
  /** Actions A01…A16 done so far. */
  readonly done: readonly Action[];
  /** Harmful outcomes so far. */
  readonly slips: number;
  /** Story time since the start, in minutes. */
  readonly minutes: number;
  readonly retriesLeft: number;
  /** Interrupts that have fired; each fires once. */
  readonly fired: readonly string[];
  /** Number of decisions taken so far (moves, time-outs and beats); the turn at hand has this index. */
  readonly turn: number;
  /** Set once an ending is reached; nothing can follow. */
  readonly ending: string | null;
};
