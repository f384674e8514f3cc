import { useState } from 'react';

import type { ChangePath } from '#core/editing/change';

import { Field } from '../../../components/field';
import { useField } from './use-field';

type NumberFieldProps = {
  readonly label: string;
  readonly path: ChangePath;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly hint?: string;
};

/** A number of the script. What is no number yet (a lone minus) stays in the field and is not taken. */
export function NumberField({ label, path, value, min, max, step = 1, hint }: NumberFieldProps) {
  const { begin, isReadOnly, mark, problem, set } = useField(path, label);
  const [text, setText] = useState<string | null>(null);
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <input
          {...control}
          {...mark}
          type="number"
          className="field-control form-number"
          min={min}
          max={max}
          step={step}
          value={text ?? String(value)}
          readOnly={isReadOnly}
          onFocus={begin}
          onBlur={() => setText(null)}
          onChange={(event) => {
            const next = event.target.valueAsNumber;
            setText(event.target.value);
            if (Number.isFinite(next)) set(Math.max(-1e9, Math.min(1e9, next)));
          }}
        />
      )}
    </Field>
  );
}
