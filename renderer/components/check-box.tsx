import { useId, type ReactNode } from 'react';

import './field.css';
import './check-box.css';

type CheckBoxProps = {
  readonly label: ReactNode;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
};

/** Yes or no. */
export function CheckBox({ label, isChecked, onChange, hint, disabled }: CheckBoxProps) {
  const hintId = useId();
  return (
    <div className="check-box">
      <label className="check-box-label">
        <input
          type="checkbox"
          checked={isChecked}
          disabled={disabled}
          aria-describedby={hint === undefined ? undefined : hintId}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <p className="field-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
