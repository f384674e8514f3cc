import { useId, type ReactNode } from 'react';

import { classNames } from './class-names';
import { Icon } from './icon';
import './field.css';

/** What the control inside a field must carry, so that label, hint and problem belong to it. */
export type FieldControl = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

type FieldProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong with the present value, as a sentence. */
  readonly problem?: ReactNode;
  /** Label at the left of the control instead of above it. */
  readonly isInline?: boolean;
  readonly children: (control: FieldControl) => ReactNode;
};

/** Label, control, hint and problem as one unit. */
export function Field({ label, hint, problem, isInline = false, children }: FieldProps) {
  const id = useId();
  const hasHint = hint !== undefined && hint !== null;
  const hasProblem = problem !== undefined && problem !== null;
  const described = [hasHint && `${id}-hint`, hasProblem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={classNames('field', isInline && 'field-inline')}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': hasProblem || undefined })}
      {hasHint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {hasProblem && (
        <p className="field-problem" id={`${id}-problem`} role="alert">
          <Icon name="warning" /> {problem}
        </p>
      )}
    </div>
  );
}
