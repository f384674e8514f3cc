import type { ComponentProps, ReactNode } from 'react';

import { TextInput } from './text-input';

type PinInputProps = Pick<ComponentProps<'input'>, 'autoFocus' | 'disabled' | 'ref'> & {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly problem?: ReactNode;
};

/** A PIN: digits only, hidden, typed on any keyboard. Full-width digits of a Chinese input method are taken as digits. */
export function PinInput({ onChange, ...rest }: PinInputProps) {
  return (
    <TextInput
      {...rest}
      type="password"
      inputMode="numeric"
      maxLength={12}
      onChange={(value) => onChange(value.normalize('NFKC').replace(/\D/g, ''))}
    />
  );
}
