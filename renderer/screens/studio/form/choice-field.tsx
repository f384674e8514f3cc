import type { ChangePath } from '#core/editing/change';

import { Field } from '../../../components/field';
import { useField } from './use-field';

type ChoiceFieldProps<Value extends string> = {
  readonly label: string;
  readonly path: ChangePath;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly hint?: string;
  /** The label of choosing nothing; without it something must be chosen. */
  readonly none?: string;
};

/** One of a closed list. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, path, value, options, hint, none } = props;
  const { isReadOnly, mark, problem, setOnce } = useField(path, label);
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <select
          {...control}
          {...mark}
          className="field-control select"
          value={value ?? ''}
          disabled={isReadOnly}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            setOnce(chosen?.value);
          }}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
