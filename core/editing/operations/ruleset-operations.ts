import type { Result } from '../../lib/result';
import type { RulesetDraft } from '../draft-document';
import { editInShape } from '../edit-in-shape';
import type { EditRefusal, Operation, Step } from '../operation';
import { fieldOperations } from './field-operations';

const fields = fieldOperations<RulesetDraft>('ruleset');

/** Everything that can be done to a ruleset in the making, by name. */
export const rulesetOperations = {
  'set-field': fields.setField,
  'insert-item': fields.insertItem,
  'remove-item': fields.removeItem,
  'move-item': fields.moveItem,
} as const;

export type RulesetOperationName = keyof typeof rulesetOperations;
export type RulesetOperationArgs<Name extends RulesetOperationName> = Parameters<
  (typeof rulesetOperations)[Name]['plan']
>[1];

/** Does a named operation to a ruleset draft. Fails where it does not fit or leaves no ruleset, and then nothing has changed. */
export function editRuleset<Name extends RulesetOperationName>(
  document: RulesetDraft,
  name: Name,
  args: RulesetOperationArgs<Name>,
  gesture?: string,
): Result<{ readonly document: RulesetDraft; readonly step: Step }, EditRefusal> {
  const operation = rulesetOperations[name] as Operation<RulesetDraft, RulesetOperationArgs<Name>>;
  return editInShape('ruleset', document, name, operation, args, gesture);
}
