import { applyChanges, type Change } from './change';
import type { Step } from './operation';

/** Everything that was done to a document in this session, newest last. Without a limit: steps hold what changed only. */
export type History = { readonly done: readonly Step[]; readonly undone: readonly Step[] };

/** Nothing done yet. */
export const emptyHistory: History = { done: [], undone: [] };

function samePlace(a: Change, b: Change): boolean {
  return a.do === 'set' && b.do === 'set' && JSON.stringify(a.path) === JSON.stringify(b.path);
}

/** One step for two of the same gesture. Typing sets one member again and again: only its first and last value are kept. */
function joined(earlier: Step, later: Step): Step {
  const [change] = later.changes;
  const [before] = earlier.changes;
  const isSameField =
    earlier.changes.length === 1 &&
    later.changes.length === 1 &&
    change !== undefined &&
    before !== undefined &&
    samePlace(before, change);
  if (isSameField) return { ...later, inverse: earlier.inverse };
  return {
    ...earlier,
    changes: [...earlier.changes, ...later.changes],
    inverse: [...later.inverse, ...earlier.inverse],
  };
}

/** Adds a step. What had been undone is forgotten then; a step of the same gesture as the last one joins it. */
export function recordStep(history: History, step: Step): History {
  const last = history.done.at(-1);
  const joins = last?.gesture !== undefined && last.gesture === step.gesture && history.undone.length === 0;
  if (last === undefined || !joins) return { done: [...history.done, step], undone: [] };
  return { done: [...history.done.slice(0, -1), joined(last, step)], undone: [] };
}

/** A document and its history after going one step back or forth, with the changes that did it. */
export type Travelled<T> = {
  readonly document: T;
  readonly history: History;
  readonly step: Step;
  readonly changes: readonly Change[];
};

function travel<T>(document: T, step: Step, changes: readonly Change[], history: History): Travelled<T> {
  const changed = applyChanges(document, changes);
  // A history belongs to its document; a step that does not fit it means that they were mixed up.
  if (!changed.ok) throw new Error(`The history does not fit the document: ${step.operation}`);
  return { document: changed.value.document, history, step, changes };
}

/** Takes the last step back; null where there is none. */
export function undoStep<T>(document: T, { done, undone }: History): Travelled<T> | null {
  const step = done.at(-1);
  if (step === undefined) return null;
  // A gesture that was undone is over: what is typed next is a step of its own.
  const ended = { ...step, gesture: undefined };
  return travel(document, step, step.inverse, { done: done.slice(0, -1), undone: [...undone, ended] });
}

/** Does the last undone step again; null where there is none. */
export function redoStep<T>(document: T, { done, undone }: History): Travelled<T> | null {
  const step = undone.at(-1);
  if (step === undefined) return null;
  return travel(document, step, step.changes, { done: [...done, step], undone: undone.slice(0, -1) });
}
