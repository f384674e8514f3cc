import { fail, ok, type Result } from '../lib/result';
import type { Facts, Message } from '../messages/message';
import { applyChanges, type Change } from './change';

/** Why an operation cannot be done: a code of the editing catalogue (`core/editing/editing-messages`), and facts. */
export type EditRefusal = { readonly code: string; readonly facts: Facts };

/**
 * A named thing that an author does to a document of type T. It answers the changes and never makes them itself, so that
 * every operation has an inverse by construction. `label` completes 撤销…/Undo… ; `facts` fill it.
 */
export type Operation<T, Args> = {
  readonly label: Message;
  readonly plan: (
    document: T,
    args: Args,
  ) => Result<{ readonly changes: readonly Change[]; readonly facts?: Facts }, EditRefusal>;
};

/** What was done: enough to undo it, to do it again, to name it, and to send it to the host. */
export type Step = {
  /** Name of the operation in the registry; its label is looked up by it. */
  readonly operation: string;
  readonly facts: Facts;
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
  /** Steps of one gesture (a drag, typing in one field) become one step of the history. */
  readonly gesture?: string | undefined;
};

/** Does an operation to a document. Fails where it does not fit, and then nothing has changed. */
export function perform<T, Args>(
  document: T,
  name: string,
  operation: Operation<T, Args>,
  args: Args,
  gesture?: string,
): Result<{ readonly document: T; readonly step: Step }, EditRefusal> {
  const planned = operation.plan(document, args);
  if (!planned.ok) return planned;
  const { changes, facts = {} } = planned.value;
  const changed = applyChanges(document, changes);
  if (!changed.ok) return fail({ code: 'no-such-place', facts: { path: changed.error.path.join('.') } });
  const { inverse, document: after } = changed.value;
  return ok({ document: after, step: { operation: name, facts, changes, inverse, gesture } });
}
