import type { ReactNode } from 'react';

import type { ChangePath } from '#core/editing/change';

import { NumberStepper } from '../../../components/number-stepper';
import { FormField } from './form-field';
import { useField } from './use-field';

type NumberFieldProps = {
  readonly path: ChangePath;
  readonly label: string;
  readonly value: number;
  readonly step?: number;
  readonly min?: number;
  readonly max?: number;
  /** What is counted: 分钟, 元. */
  readonly unit?: string;
  readonly hint?: ReactNode;
};

/** A number of the script. */
export function NumberField({ path, label, value, unit, hint, ...bounds }: NumberFieldProps) {
  const field = useField(path, label);
  return (
    <FormField path={path} label={label} hint={hint}>
      {(control) => (
        <span className="form-number">
          <NumberStepper
            {...control}
            {...bounds}
            label={label}
            value={value}
            disabled={field.isReadOnly}
            onFocus={field.onFocus}
            onChange={(number) => field.set(number ?? 0)}
          />
          {unit !== undefined && <span className="form-unit">{unit}</span>}
        </span>
      )}
    </FormField>
  );
}
