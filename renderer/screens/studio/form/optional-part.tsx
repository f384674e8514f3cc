import type { ReactNode } from 'react';

import { pathText } from '#core/check/script-problem';
import type { ChangePath } from '#core/editing/change';

import { CheckBox } from '../../../components/check-box';
import { useProblemsOf } from './field-problems';
import { ProblemNotes } from './problem-notes';
import { useField } from './use-field';

type OptionalPartProps = {
  readonly path: ChangePath;
  readonly label: string;
  readonly isThere: boolean;
  /** What it is at first. */
  readonly create: () => unknown;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
};

/** A part that a script may do without: a tick brings it, and undo brings back what a tick took away. */
export function OptionalPart({ path, label, isThere, create, hint, children }: OptionalPartProps) {
  const field = useField(path, label);
  const problems = useProblemsOf(path);
  return (
    <div className="form-optional" data-path={pathText(path)}>
      <CheckBox
        label={label}
        isChecked={isThere}
        disabled={field.isReadOnly}
        hint={hint}
        onChange={(isNow) => field.set(isNow ? create() : undefined)}
      />
      <ProblemNotes problems={problems} />
      {isThere && <div className="form-optional-body">{children}</div>}
    </div>
  );
}
