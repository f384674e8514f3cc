import type { ReactNode } from 'react';

import { pathText } from '#core/check/script-problem';
import type { ChangePath } from '#core/editing/change';

import { RadioGroup, type RadioOption } from '../../../components/radio-group';
import { useProblemsWithin } from './field-problems';
import { ProblemNotes } from './problem-notes';
import { useField } from './use-field';

type RadioFieldProps<Value extends string | number> = {
  readonly path: ChangePath;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly RadioOption<Value>[];
  readonly hint?: ReactNode;
};

/** One of a few, all in sight. */
export function RadioField<Value extends string | number>(props: RadioFieldProps<Value>) {
  const { path, label, value, options, hint } = props;
  const field = useField(path, label);
  const problems = useProblemsWithin(path);
  return (
    <div className="form-radio" data-path={pathText(path)} onFocus={field.onFocus}>
      <RadioGroup
        legend={label}
        value={value}
        options={field.isReadOnly ? options.map((each) => ({ ...each, disabled: true })) : options}
        onChange={field.set}
        hint={hint}
      />
      <ProblemNotes problems={problems} />
    </div>
  );
}
