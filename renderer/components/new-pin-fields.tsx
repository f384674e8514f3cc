import type { ReactNode } from 'react';

import { say } from '#core/messages/message';

import { useLanguage } from './language-context';
import { newPinProblem, type NewPin } from './new-pin';
import { personFieldsMessages as words } from './person-fields-messages';
import { PinInput } from './pin-input';
import './new-pin-fields.css';

type NewPinFieldsProps = {
  readonly value: NewPin;
  readonly onChange: (value: NewPin) => void;
  /** Set after a try to go on. */
  readonly isChecked: boolean;
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
};

/** Choosing a PIN. */
export function NewPinFields({ value, onChange, isChecked, label, hint }: NewPinFieldsProps) {
  const language = useLanguage();
  const problem = isChecked ? newPinProblem(value) : null;
  return (
    <div className="new-pin-fields">
      <PinInput
        label={label ?? say(words.newPin, language)}
        value={value.pin}
        hint={hint}
        problem={problem === 'short' ? say(words.pinShort, language) : undefined}
        onChange={(pin) => onChange({ ...value, pin })}
      />
      <PinInput
        label={say(words.repeatPin, language)}
        value={value.repeated}
        problem={problem === 'different' ? say(words.pinDifferent, language) : undefined}
        onChange={(repeated) => onChange({ ...value, repeated })}
      />
    </div>
  );
}
