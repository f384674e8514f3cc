import type { ReactNode } from 'react';

import type { ChangePath } from '#core/editing/change';

import type { ComboOption } from '../../../components/combo-box';
import { FormField } from './form-field';
import { Picks } from './picks';
import { useField } from './use-field';

type PicksFieldProps = {
  readonly path: ChangePath;
  readonly label: string;
  readonly chosen: readonly string[] | undefined;
  readonly options: readonly ComboOption[];
  /** Words of one's own may be added too. */
  readonly isOpen?: boolean;
  /** The list must be there even when it is empty. */
  readonly isRequired?: boolean;
  readonly hint?: ReactNode;
};

/** Several of a list as a field of the script. */
export function PicksField(props: PicksFieldProps) {
  const { path, label, chosen, options, isOpen = false, isRequired = false, hint } = props;
  const field = useField(path, label);
  return (
    <FormField path={path} label={label} hint={hint}>
      {(control) => (
        <Picks
          label={label}
          chosen={chosen}
          options={options}
          control={control}
          isReadOnly={field.isReadOnly}
          onFocus={field.onFocus}
          onChange={(next) => field.set(next ?? (isRequired ? [] : undefined))}
          {...(isOpen ? { onCreate: (text: string) => text.trim() } : {})}
        />
      )}
    </FormField>
  );
}
