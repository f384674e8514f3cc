import { useId, type ReactNode } from 'react';

import { pathText } from '#core/check/script-problem';
import type { ChangePath } from '#core/editing/change';

import { classNames } from '../../../components/class-names';
import { useProblemsWithin } from './field-problems';
import { ProblemNotes } from './problem-notes';

/** What a control carries, so that label, hint and problems belong to it and problems find it. */
export type FormControl = {
  readonly id: string;
  readonly 'data-path': string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

export type FieldLayout = 'beside' | 'above' | 'hidden';

type FormFieldProps = {
  readonly path: ChangePath;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** `above`: the label stands over the control even where there is room beside it. `hidden`: it is only read aloud. */
  readonly layout?: FieldLayout;
  readonly children: (control: FormControl) => ReactNode;
};

/** A field of the script: label, control, hint, problems. The label stands beside the control where the form is wide enough. */
export function FormField({ path, label, hint, layout = 'beside', children }: FormFieldProps) {
  const id = useId();
  const problems = useProblemsWithin(path);
  const hasProblems = problems.length > 0;
  const described = [hint !== undefined && `${id}-hint`, hasProblems && `${id}-problems`];
  return (
    <div className={classNames('form-field', layout !== 'beside' && 'form-field-above')}>
      <label className={layout === 'hidden' ? 'only-read' : 'form-label'} htmlFor={id}>
        {label}
      </label>
      <div className="form-control">
        {children({
          id,
          'data-path': pathText(path),
          'aria-describedby': described.filter(Boolean).join(' ') || undefined,
          'aria-invalid': problems.some(({ severity }) => severity === 'error') || undefined,
        })}
        {hint !== undefined && (
          <p className="form-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        <ProblemNotes id={`${id}-problems`} problems={problems} />
      </div>
    </div>
  );
}

/** The same for several controls under one name. */
export function FormGroup({
  path,
  label,
  hint,
  layout = 'beside',
  children,
}: Omit<FormFieldProps, 'children'> & {
  readonly children: ReactNode;
}) {
  const id = useId();
  const problems = useProblemsWithin(path);
  return (
    <div
      className={classNames('form-field', layout === 'above' && 'form-field-above')}
      role="group"
      aria-labelledby={id}
      data-path={pathText(path)}
    >
      <span className="form-label" id={id}>
        {label}
      </span>
      <div className="form-control">
        {children}
        {hint !== undefined && <p className="form-hint">{hint}</p>}
        <ProblemNotes problems={problems} />
      </div>
    </div>
  );
}
