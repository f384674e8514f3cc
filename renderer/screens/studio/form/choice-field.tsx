import type { ReactNode } from 'react';

import type { ChangePath } from '#core/editing/change';

import { FormField } from './form-field';
import { useField } from './use-field';

export type ChoiceOption<Value extends string> = { readonly value: Value; readonly label: string };

type ChoiceFieldProps<Value extends string> = {
  readonly path: ChangePath;
  readonly label: string;
  readonly value: Value | undefined;
  readonly options: readonly ChoiceOption<Value>[];
  /** Words of the choice that takes the field away; without it something must be chosen. */
  readonly none?: string;
  readonly hint?: ReactNode;
};

/** One of a closed list. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { path, label, value, options, none, hint } = props;
  const field = useField(path, label);
  const isKnown = value === undefined || options.some((option) => option.value === value);
  return (
    <FormField path={path} label={label} hint={hint}>
      {(control) => (
        <select
          {...control}
          className="field-control select form-select"
          value={value ?? ''}
          disabled={field.isReadOnly}
          onFocus={field.onFocus}
          onChange={(event) => field.set(event.target.value === '' ? undefined : event.target.value)}
        >
          {(none !== undefined || value === undefined) && <option value="">{none ?? ''}</option>}
          {/* An id that leads nowhere any more stays in sight until another one is chosen. */}
          {!isKnown && <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
