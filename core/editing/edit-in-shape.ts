import { fail, ok, type Result } from '../lib/result';
import type { Change } from './change';
import { changedInShape } from './changed-in-shape';
import type { DraftDocument, DraftKind } from './draft-document';
import { perform, type EditRefusal, type Operation, type Step } from './operation';

/** A value without members that are there and undefined: JSON does not know them. The same object where there are none. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(plain);
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  const before = Object.entries(value);
  const after = before.flatMap(([key, member]): [string, unknown][] =>
    member === undefined ? [] : [[key, plain(member)]],
  );
  const isSame =
    after.length === before.length && after.every(([, member], at) => member === before[at]?.[1]);
  return isSame ? value : Object.fromEntries(after);
}

function plainChange(change: Change): Change {
  if (change.do !== 'set' && change.do !== 'insert') return change;
  const value = plain(change.value);
  return value === change.value ? change : { ...change, value };
}

/**
 * Does an operation to a draft and refuses what would leave it out of shape: a text too long, a number where a word belongs. The
 * host refuses the same, but only when it saves, and all that was done since would wait behind it.
 */
export function editInShape<T extends DraftDocument, Args>(
  kind: DraftKind,
  document: T,
  name: string,
  operation: Operation<T, Args>,
  args: Args,
  gesture?: string,
): Result<{ readonly document: T; readonly step: Step }, EditRefusal> {
  const planned = operation.plan(document, args);
  if (!planned.ok) return planned;
  const changes = planned.value.changes.map(plainChange);
  const plan = (): ReturnType<typeof operation.plan> => ok({ ...planned.value, changes });
  const done = perform(document, name, { ...operation, plan }, args, gesture);
  if (!done.ok) return done;
  const shaped = changedInShape(kind, document, changes);
  return shaped.ok ? done : fail({ code: 'out-of-shape', facts: { path: shaped.error.path.join('.') } });
}
