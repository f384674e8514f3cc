import type { Condition, Range } from '../script/condition-schema';
import { victimVariables } from '../script/vocabulary';
import type { PackedLayout, PackedState } from './packed-layout';

/** A test of a packed state. */
export type PackedTest = (state: PackedState) => boolean;

/**
 * What a condition reads of one slot. Values at or below `low` answer alike, and so do values at or above `high`; between
 * them every value counts. Bits have low 0 and high 1.
 */
export type SlotRead = { readonly slot: number; readonly low: number; readonly high: number };

/** A condition made ready: its test (null where it always holds) and all that it reads. */
export type PackedCondition = { readonly test: PackedTest | null; readonly reads: readonly SlotRead[] };

const always: PackedCondition = { test: null, reads: [] };

function rangeRead(slot: number, range: Range): SlotRead {
  const lows: number[] = [];
  const highs: number[] = [];
  const border = (low: number, high: number): void => {
    lows.push(low);
    highs.push(high);
  };
  if (range.lt !== undefined) border(Math.ceil(range.lt) - 1, Math.ceil(range.lt));
  if (range.gte !== undefined) border(Math.ceil(range.gte) - 1, Math.ceil(range.gte));
  if (range.lte !== undefined) border(Math.floor(range.lte), Math.floor(range.lte) + 1);
  if (range.gt !== undefined) border(Math.floor(range.gt), Math.floor(range.gt) + 1);
  if (range.eq !== undefined) border(range.eq - 1, range.eq + 1);
  return { slot, low: Math.min(...lows), high: Math.max(...highs) };
}

function rangeTest(slot: number, range: Range): PackedTest {
  const { lt = Infinity, lte = Infinity, gt = -Infinity, gte = -Infinity, eq } = range;
  if (eq !== undefined) {
    return (state) => {
      const value = state[slot] as number;
      return value === eq && value < lt && value <= lte && value > gt && value >= gte;
    };
  }
  return (state) => {
    const value = state[slot] as number;
    return value < lt && value <= lte && value > gt && value >= gte;
  };
}

/** Makes a condition ready for one disposition, which is a constant of the exploration. */
export function packCondition(
  condition: Condition | undefined,
  layout: PackedLayout,
  disposition: string,
): PackedCondition {
  if (condition === undefined) return always;
  const tests: PackedTest[] = [];
  const reads: SlotRead[] = [];

  const range = (slot: number, wanted: Range | undefined): void => {
    if (wanted === undefined) return;
    tests.push(rangeTest(slot, wanted));
    reads.push(rangeRead(slot, wanted));
  };
  victimVariables.forEach((variable, at) => range(layout.variables + at, condition[variable]));
  range(layout.atRisk, condition.atRisk);
  range(layout.lost, condition.lost);
  range(layout.secured, condition.secured);
  range(layout.minutes, condition.minutes);
  range(layout.slips, condition.slips);
  range(layout.retriesLeft, condition.retriesLeft);

  const bits = (
    ids: readonly string[] | undefined,
    slots: ReadonlyMap<string, number>,
    value: 0 | 1,
  ): void => {
    for (const id of ids ?? []) {
      const slot = slots.get(id);
      if (slot === undefined) continue;
      tests.push((state) => state[slot] === value);
      reads.push({ slot, low: 0, high: 1 });
    }
  };
  bits(condition.flags, layout.flags, 1);
  bits(condition.noFlags, layout.flags, 0);
  bits(condition.knows, layout.facts, 1);
  bits(condition.knowsNot, layout.facts, 0);
  bits(condition.done, layout.done, 1);
  bits(condition.notDone, layout.done, 0);

  if (condition.disposition !== undefined && !condition.disposition.includes(disposition)) {
    return { test: () => false, reads: [] };
  }
  if (condition.duty !== undefined) {
    const allowed = condition.duty.map((duty) => layout.duties.get(duty));
    tests.push((state) => allowed.includes(state[layout.duty]));
    reads.push({ slot: layout.duty, low: 0, high: 100 });
  }
  if (condition.scene !== undefined) {
    const allowed = condition.scene.map((scene) => layout.scenes.get(scene));
    tests.push((state) => allowed.includes(state[layout.scene]));
  }
  if (condition.any !== undefined) {
    const parts = condition.any.map((part) => packCondition(part, layout, disposition));
    reads.push(...parts.flatMap((part) => part.reads));
    if (parts.every(({ test }) => test !== null)) {
      tests.push((state) => parts.some(({ test }) => (test as PackedTest)(state)));
    }
  }
  if (condition.not !== undefined) {
    const { test, reads: inner } = packCondition(condition.not, layout, disposition);
    reads.push(...inner);
    tests.push(test === null ? () => false : (state) => !test(state));
  }

  if (tests.length === 0) return always;
  if (tests.length === 1) return { test: tests[0] as PackedTest, reads };
  return { test: (state) => tests.every((test) => test(state)), reads };
}
