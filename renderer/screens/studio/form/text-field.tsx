import { useState } from 'react';

import type { ChangePath } from '#core/editing/change';

import { Field } from '../../../components/field';
import { useField } from './use-field';

type TextFieldProps = {
  readonly label: string;
  readonly path: ChangePath;
  readonly value: string | undefined;
  readonly hint?: string;
  /** May be left out: then an empty field is none. */
  readonly isOptional?: boolean;
  /** One line, without room to grow. */
  readonly isShort?: boolean;
  readonly onKeyDown?: (event: React.KeyboardEvent) => void;
};

/** Enough rows for what is written, between one and ten. */
function rowsFor(text: string): number {
  const rows = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 26)), 0);
  return Math.min(10, rows);
}

/** A text of the script. A Chinese word that is being composed belongs to the input method until it is done. */
export function TextField(props: TextFieldProps) {
  const { label, path, value = '', hint, isOptional = false, isShort = false, onKeyDown } = props;
  const { begin, isReadOnly, mark, problem, set } = useField(path, label);
  const [composed, setComposed] = useState<string | null>(null);
  const commit = (text: string) => set(text === '' && isOptional ? undefined : text);
  const shared = {
    ...mark,
    className: 'field-control',
    lang: 'zh-CN',
    value: composed ?? value,
    readOnly: isReadOnly,
    onFocus: begin,
    onKeyDown,
    onCompositionEnd: (event: React.CompositionEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setComposed(null);
      commit(event.currentTarget.value);
    },
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const text = event.target.value;
      if ((event.nativeEvent as InputEvent).isComposing) setComposed(text);
      else commit(text);
    },
  };
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) =>
        isShort ? (
          <input {...control} {...shared} autoComplete="off" spellCheck={false} />
        ) : (
          <textarea {...control} {...shared} rows={rowsFor(composed ?? value)} spellCheck={false} />
        )
      }
    </Field>
  );
}
