import type { ComponentProps, ReactNode } from 'react';

import { Field } from './field';

type TextInputProps = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'className' | 'id'> & {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly problem?: ReactNode;
};

/** One line of text with its label. */
export function TextInput({ label, value, onChange, hint, problem, ...rest }: TextInputProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <input
          autoComplete="off"
          spellCheck={false}
          {...rest}
          {...control}
          className="field-control"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
