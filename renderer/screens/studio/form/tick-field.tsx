import type { ReactNode } from 'react';

import { pathText } from '#core/check/script-problem';
import type { ChangePath } from '#core/editing/change';

import { CheckBox } from '../../../components/check-box';
import { useProblemsWithin } from './field-problems';
import { ProblemNotes } from './problem-notes';
import { useField } from './use-field';

type TickFieldProps = {
  readonly path: ChangePath;
  readonly label: string;
  readonly isTicked: boolean;
  /** What an empty box means in the script: a word left out, or `false`. */
  readonly unticked?: false;
  readonly hint?: ReactNode;
};

/** Yes or no. */
export function TickField({ path, label, isTicked, unticked, hint }: TickFieldProps) {
  const field = useField(path, label);
  const problems = useProblemsWithin(path);
  return (
    <div className="form-tick" data-path={pathText(path)}>
      <CheckBox
        label={label}
        isChecked={isTicked}
        disabled={field.isReadOnly}
        hint={hint}
        onChange={(isNow) => field.set(isNow ? true : unticked)}
      />
      <ProblemNotes problems={problems} />
    </div>
  );
}
