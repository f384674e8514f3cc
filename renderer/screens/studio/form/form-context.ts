import { createContext, useContext } from 'react';

import type { ScriptProblem } from '#core/check/script-problem';
import type { ChangePath } from '#core/editing/change';
import type { EditRefusal } from '#core/editing/operation';
import type { ScriptOperationArgs, ScriptOperationName } from '#core/editing/operations/script-operations';
import type { Ruleset } from '#core/ruleset/ruleset-schema';
import type { ScriptNames } from '#core/script-words/script-names';
import type { Script } from '#core/script/script-schema';

import type { Focus } from '../../../stores/studio/editor-focus';

/** What every field of the form works with. Paths are below the script. */
export type FormParts = {
  readonly script: Script;
  /** Null while it is on its way, or where there is none: then doctrine and actions are called by their ids. */
  readonly ruleset: Ruleset | null;
  readonly names: ScriptNames;
  readonly isReadOnly: boolean;
  readonly edit: <Name extends ScriptOperationName>(
    name: Name,
    args: ScriptOperationArgs<Name>,
    gesture?: string,
  ) => EditRefusal | null;
  readonly problemsAt: (path: ChangePath) => readonly ScriptProblem[];
  readonly goTo: (focus: Focus) => void;
  /** The id that the last step gave to what it made. */
  readonly lastNewId: () => string;
};

const FormContext = createContext<FormParts | null>(null);
export const FormProvider = FormContext.Provider;

/** See {@link FormParts}. */
export function useForm(): FormParts {
  const parts = useContext(FormContext);
  if (parts === null) throw new Error('useForm needs a FormProvider above it');
  return parts;
}
