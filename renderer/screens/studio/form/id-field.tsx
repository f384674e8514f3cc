import { useId, useState, type KeyboardEvent } from 'react';

import { pathText } from '#core/check/script-problem';
import type { ChangePath } from '#core/editing/change';
import { refusalSentence } from '#core/editing/editing-messages';
import type { RenamedKind } from '#core/editing/operations/rename-id';

import { useWords } from '../../../app/words';
import { useEditor } from '../editor-context';
import { useProblemsWithin } from './field-problems';
import { formMessages as words } from './messages';
import { ProblemNotes } from './problem-notes';

type IdFieldProps = {
  readonly path: ChangePath;
  readonly kind: RenamedKind;
  readonly id: string;
  /** Node of a move or reply. */
  readonly node?: string;
  readonly onRenamed?: (to: string) => void;
};

/**
 * The id: small, because it is bookkeeping. It is renamed when the field is left or Enter pressed, never letter by letter, and
 * everything that names it follows.
 */
export function IdField({ path, kind, id, node, onRenamed }: IdFieldProps) {
  const { say, language } = useWords();
  const edit = useEditor((state) => state.edit);
  const isReadOnly = useEditor((state) => state.isReadOnly);
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const problems = useProblemsWithin(path);
  const noteId = useId();

  const rename = () => {
    const to = typed?.trim() ?? id;
    setTyped(null);
    setRefusal(null);
    if (to === id) return;
    const refused = edit('rename-id', { kind, from: id, to, ...(node === undefined ? {} : { node }) });
    if (refused === null) onRenamed?.(to);
    else setRefusal(refusalSentence(refused, language));
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      rename();
    }
    if (event.key === 'Escape') setTyped(null);
  };

  return (
    <div className="form-id">
      <label className="form-id-label">
        <span>{say(words.id)}</span>
        <input
          className="form-id-input"
          autoComplete="off"
          spellCheck={false}
          data-path={pathText(path)}
          value={typed ?? id}
          size={Math.max(6, (typed ?? id).length)}
          readOnly={isReadOnly}
          aria-invalid={refusal === null && problems.length === 0 ? undefined : true}
          aria-describedby={refusal === null ? undefined : noteId}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={rename}
          onKeyDown={handleKey}
        />
      </label>
      {refusal !== null && (
        <p className="form-refusal" id={noteId} role="alert">
          {refusal}
        </p>
      )}
      <ProblemNotes problems={problems} />
    </div>
  );
}
