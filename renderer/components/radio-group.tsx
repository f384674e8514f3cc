import { useId, type ReactNode } from 'react';

import { classNames } from './class-names';
import './field.css';
import './radio-group.css';

export type RadioOption<Value> = {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
};

type RadioGroupProps<Value> = {
  readonly legend: ReactNode;
  readonly value: Value | null;
  readonly options: readonly RadioOption<Value>[];
  readonly onChange: (value: Value) => void;
  /** `row`: side by side as one control; `cards`: boxes with room for a hint. */
  readonly layout?: 'row' | 'cards';
  readonly hint?: ReactNode;
};

/** One of a few, all in sight. Arrow keys move between them, as the browser does it. */
export function RadioGroup<Value extends string | number>(props: RadioGroupProps<Value>) {
  const { legend, value, options, onChange, layout = 'row', hint } = props;
  const name = useId();
  return (
    <fieldset className={classNames('radio-group', `radio-group-${layout}`)}>
      <legend className="field-label">{legend}</legend>
      <div className="radio-group-options">
        {options.map((option) => (
          <label key={option.value} className="radio-option">
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span className="radio-option-text">
              <span className="radio-option-label">{option.label}</span>
              {option.hint !== undefined && <span className="radio-option-hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
    </fieldset>
  );
}
