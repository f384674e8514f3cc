import { useState } from 'react';

import type { ChangePath } from '#core/editing/change';

import { Field } from '../../../components/field';
import { useField } from './use-field';

type LinesFieldProps = {
  readonly label: string;
  readonly path: ChangePath;
  readonly value: readonly string[] | undefined;
  readonly hint?: string;
  /** An empty list is none. */
  readonly isOptional?: boolean;
};

/** Short texts, one a line. While one writes, what was typed stays as it is, empty lines too. */
export function LinesField({ label, path, value = [], hint, isOptional = false }: LinesFieldProps) {
  const { begin, isReadOnly, mark, problem, set } = useField(path, label);
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (text: string) => {
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    set(lines.length === 0 && isOptional ? undefined : lines);
  };
  const text = typed ?? value.join('\n');
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <textarea
          {...control}
          {...mark}
          className="field-control"
          lang="zh-CN"
          rows={Math.min(8, Math.max(1, text.split('\n').length))}
          value={text}
          readOnly={isReadOnly}
          spellCheck={false}
          onFocus={begin}
          onBlur={() => setTyped(null)}
          onCompositionEnd={(event) => commit(event.currentTarget.value)}
          onChange={(event) => {
            setTyped(event.target.value);
            if (!(event.nativeEvent as InputEvent).isComposing) commit(event.target.value);
          }}
        />
      )}
    </Field>
  );
}
