import type { ProblemPlace } from '../check/script-problem';
import type { Condition, Range } from '../script/condition-schema';
import { victimVariables } from '../script/vocabulary';
import { isVariable, type PackedLayout, type PackedState } from './packed-layout';
import { levels, type PossibleValues } from './possible-values';

/** A test of a packed state. */
type PackedTest = (state: PackedState) => boolean;

/** What can be said of a condition when only the possible values of each slot are known. */
export type Certainty = 'never' | 'maybe' | 'always';

/** A border that a condition draws in a slot: values below `at` and values from `at` on may answer differently. */
export type Border = { readonly slot: number; readonly at: number };

/** A condition made ready for one disposition. */
export type PackedCondition = {
  /** Number of the condition in its script, for `Sightings`. */
  readonly index: number;
  readonly path: ProblemPlace['path'];
  /** False where nothing was written: it always holds. */
  readonly isWritten: boolean;
  /** False where it reads nothing of the state: nothing was written, or it is about the disposition alone. */
  readonly readsState: boolean;
  readonly test: PackedTest;
  readonly borders: readonly Border[];
  readonly judge: (possible: PossibleValues) => Certainty;
  /** Takes away, in place, values that the condition rules out. */
  readonly narrow: (possible: PossibleValues) => void;
};

/** A slot that must lie between two whole numbers. */
type Span = { readonly slot: number; readonly low: number; readonly high: number };

function spanOf(slot: number, range: Range): Span {
  const { lt = Infinity, lte = Infinity, gt = -Infinity, gte = -Infinity, eq } = range;
  const low = Math.max(Math.ceil(gte), Math.floor(gt) + 1, eq ?? -Infinity);
  const high = Math.min(Math.floor(lte), Math.ceil(lt) - 1, eq ?? Infinity);
  return { slot, low, high };
}

/** The levels (as bits) of a variable, or the two values of a bit, that a span allows. */
function allowedBits(span: Span, layout: PackedLayout): number {
  if (!isVariable(span.slot, layout)) return (span.low <= 0 ? 1 : 0) | (span.high >= 1 ? 2 : 0);
  let mask = 0;
  levels.forEach((level, at) => {
    if (level >= span.low && level <= span.high) mask |= 1 << at;
  });
  return mask;
}

function bordersOf({ slot, low, high }: Span): Border[] {
  const found: Border[] = [];
  if (low > 0) found.push({ slot, at: low });
  if (Number.isFinite(high)) found.push({ slot, at: high + 1 });
  return found;
}

type Part = Pick<PackedCondition, 'test' | 'borders' | 'judge'>;

function spanPart(span: Span, layout: PackedLayout): Part & { readonly allowed: number | null } {
  const { slot, low, high } = span;
  const isCounted = slot >= layout.bits || isVariable(slot, layout);
  const allowed = isCounted ? allowedBits(span, layout) : null;
  return {
    allowed,
    test: (state) => (state[slot] as number) >= low && (state[slot] as number) <= high,
    borders: bordersOf(span),
    judge: (possible) => {
      if (allowed === null) return 'maybe';
      const values = possible[slot] as number;
      if ((values & allowed) === 0) return 'never';
      return (values & ~allowed) === 0 ? 'always' : 'maybe';
    },
  };
}

function constantPart(slot: number, allowed: readonly (number | undefined)[]): Part {
  const wanted = new Set(allowed);
  // Who acts and which scene it is are few values: each is a class of its own.
  return {
    test: (state) => wanted.has(state[slot]),
    borders: Array.from({ length: 8 }, (_, at) => ({ slot, at: at + 1 })),
    judge: () => 'maybe',
  };
}

function joinedParts(parts: readonly Part[]): Part {
  const spans = parts.map(({ test }) => test);
  const [first, second] = spans;
  const test: PackedTest =
    first === undefined
      ? () => true
      : second === undefined
        ? first
        : (state) => {
            for (const one of spans) if (!one(state)) return false;
            return true;
          };
  return {
    test,
    borders: parts.flatMap(({ borders }) => borders),
    judge: (possible) => {
      let all: Certainty = 'always';
      for (const { judge } of parts) {
        const one = judge(possible);
        if (one === 'never') return 'never';
        if (one === 'maybe') all = 'maybe';
      }
      return all;
    },
  };
}

function anyPart(parts: readonly Part[]): Part {
  return {
    test: (state) => parts.some(({ test }) => test(state)),
    borders: parts.flatMap(({ borders }) => borders),
    judge: (possible) => {
      const found = parts.map(({ judge }) => judge(possible));
      if (found.includes('always')) return 'always';
      return found.includes('maybe') ? 'maybe' : 'never';
    },
  };
}

function notPart(part: Part): Part {
  const opposite = { never: 'always', maybe: 'maybe', always: 'never' } as const;
  return {
    test: (state) => !part.test(state),
    borders: part.borders,
    judge: (possible) => opposite[part.judge(possible)],
  };
}

type Packed = Part & { readonly narrow: PackedCondition['narrow']; readonly readsState: boolean };

function packParts(condition: Condition, layout: PackedLayout, disposition: string): Packed {
  const parts: Part[] = [];
  const narrowing: { slot: number; allowed: number }[] = [];
  const span = (one: Span): void => {
    const part = spanPart(one, layout);
    parts.push(part);
    if (part.allowed !== null) narrowing.push({ slot: one.slot, allowed: part.allowed });
  };
  const range = (slot: number, wanted: Range | undefined): void => {
    if (wanted !== undefined) span(spanOf(slot, wanted));
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
      if (slot !== undefined) span({ slot, low: value, high: value });
    }
  };
  bits(condition.flags, layout.flags, 1);
  bits(condition.noFlags, layout.flags, 0);
  bits(condition.knows, layout.facts, 1);
  bits(condition.knowsNot, layout.facts, 0);
  bits(condition.done, layout.done, 1);
  bits(condition.notDone, layout.done, 0);

  if (condition.duty !== undefined) {
    parts.push(
      constantPart(
        layout.duty,
        condition.duty.map((duty) => layout.duties.get(duty)),
      ),
    );
  }
  if (condition.scene !== undefined) {
    // The scene is settled by the node; it draws no border of its own.
    const wanted = condition.scene.map((scene) => layout.scenes.get(scene));
    parts.push({ ...constantPart(layout.scene, wanted), borders: [] });
  }
  if (condition.any !== undefined)
    parts.push(anyPart(condition.any.map((part) => packParts(part, layout, disposition))));
  if (condition.not !== undefined) parts.push(notPart(packParts(condition.not, layout, disposition)));

  const narrow = (possible: PossibleValues): void => {
    for (const { slot, allowed } of narrowing) possible[slot] = (possible[slot] as number) & allowed;
  };
  const readsState = condition.any !== undefined || condition.not !== undefined || parts.length > 0;
  if (condition.disposition !== undefined && !condition.disposition.includes(disposition))
    return { test: () => false, borders: [], judge: () => 'never', narrow: () => undefined, readsState };
  return { ...joinedParts(parts), narrow, readsState };
}

/** Makes a condition ready for one disposition, which is a constant of the exploration. */
export function packCondition(
  condition: Condition | undefined,
  layout: PackedLayout,
  disposition: string,
  place: { readonly index: number; readonly path: ProblemPlace['path'] },
): PackedCondition {
  return {
    ...place,
    isWritten: condition !== undefined,
    ...packParts(condition ?? {}, layout, disposition),
  };
}
