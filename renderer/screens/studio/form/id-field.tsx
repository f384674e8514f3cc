import { useState } from 'react';

import { refusalSentence } from '#core/editing/editing-messages';
import type { EditRefusal } from '#core/editing/operation';
import type { RenamedKind } from '#core/editing/operations/rename-id';

import { useWords } from '../../../app/words';
import { Field } from '../../../components/field';
import { useForm } from './form-context';
import { formMessages as words } from './messages';

type IdFieldProps = {
  readonly kind: RenamedKind;
  readonly id: string;
  /** Node of a move or reply. */
  readonly node?: string;
  readonly onRenamed?: (id: string) => void;
};

/** An id, changed when one leaves the field, together with everything that names it. */
export function IdField({ kind, id, node, onRenamed }: IdFieldProps) {
  const { say, language } = useWords();
  const { edit, isReadOnly } = useForm();
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<EditRefusal | null>(null);
  const commit = () => {
    const to = typed?.trim() ?? id;
    if (to === id) {
      setTyped(null);
      return setRefusal(null);
    }
    const refused = edit('rename-id', { kind, from: id, to, ...(node === undefined ? {} : { node }) });
    setRefusal(refused);
    if (refused !== null) return;
    setTyped(null);
    onRenamed?.(to);
  };
  return (
    <Field
      label={say(words.id)}
      hint={say(words.idHint)}
      problem={refusal === null ? undefined : refusalSentence(refusal, language)}
    >
      {(control) => (
        <input
          {...control}
          className="field-control form-id"
          value={typed ?? id}
          readOnly={isReadOnly}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
            if (event.key === 'Escape') {
              setTyped(null);
              setRefusal(null);
            }
          }}
        />
      )}
    </Field>
  );
}
