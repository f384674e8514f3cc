import type { Result } from '../../lib/result';
import type { ScriptDraft } from '../draft-document';
import { editInShape } from '../edit-in-shape';
import type { EditRefusal, Operation, Step } from '../operation';
import { applyPlanned, replaceTexts } from './bulk-operations';
import { addEnding, deleteEndings } from './ending-operations';
import { fieldOperations } from './field-operations';
import { addMove, connect, deleteMove } from './move-operations';
import { addNode, deleteNodes, moveNodesToScene, placeNodes } from './node-operations';
import { duplicateNodes, pasteNodes } from './paste-nodes';
import { renameId } from './rename-id';
import { addScene, addTransition, deleteScene, deleteTransition } from './scene-operations';

const fields = fieldOperations<ScriptDraft>('script');

/** Everything that can be done to a script in the making, by name. A property test undoes each of them. */
export const scriptOperations = {
  'set-field': fields.setField,
  'insert-item': fields.insertItem,
  'remove-item': fields.removeItem,
  'move-item': fields.moveItem,
  'add-node': addNode,
  'delete-nodes': deleteNodes,
  'duplicate-nodes': duplicateNodes,
  'move-nodes-to-scene': moveNodesToScene,
  'place-nodes': placeNodes,
  'paste-nodes': pasteNodes,
  'add-move': addMove,
  'delete-move': deleteMove,
  connect,
  'add-scene': addScene,
  'delete-scene': deleteScene,
  'add-transition': addTransition,
  'delete-transition': deleteTransition,
  'add-ending': addEnding,
  'delete-endings': deleteEndings,
  'rename-id': renameId,
  'replace-texts': replaceTexts,
  'apply-changes': applyPlanned,
} as const;

export type ScriptOperationName = keyof typeof scriptOperations;
/** What an operation needs to know. */
export type ScriptOperationArgs<Name extends ScriptOperationName> = Parameters<
  (typeof scriptOperations)[Name]['plan']
>[1];

/** Does a named operation to a draft. Fails where it does not fit or leaves no draft, and then nothing has changed. */
export function editScript<Name extends ScriptOperationName>(
  document: ScriptDraft,
  name: Name,
  args: ScriptOperationArgs<Name>,
  gesture?: string,
): Result<{ readonly document: ScriptDraft; readonly step: Step }, EditRefusal> {
  // One operation of many: the compiler cannot follow that these arguments belong to this name, the types above do.
  const operation = scriptOperations[name] as Operation<ScriptDraft, ScriptOperationArgs<Name>>;
  return editInShape('script', document, name, operation, args, gesture);
}
