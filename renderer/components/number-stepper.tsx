import { useState, type ComponentProps, type KeyboardEvent } from 'react';

import { say } from '#core/messages/message';

import { componentMessages } from './component-messages';
import { useLanguage } from './language-context';
import './number-stepper.css';

type NumberStepperProps = Omit<
  ComponentProps<'input'>,
  'value' | 'onChange' | 'className' | 'type' | 'step' | 'min' | 'max'
> & {
  /** What is counted, for readers; put it in words beside the stepper too. */
  readonly label: string;
  readonly value: number | undefined;
  /** `undefined` where the field was emptied; only given when `canBeEmpty`. */
  readonly onChange: (value: number | undefined) => void;
  readonly step?: number;
  readonly min?: number;
  readonly max?: number;
  readonly canBeEmpty?: boolean;
  /** Shows a plus before a number above zero. */
  readonly isSigned?: boolean;
};

/** A number by − and ＋, by the arrow keys, or typed. It answers when a number is whole: half-typed ones stay in the field. */
export function NumberStepper(props: NumberStepperProps) {
  const { label, value, onChange, step = 1, min, max, canBeEmpty = false, isSigned = false, ...rest } = props;
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const isLocked = rest.disabled === true || rest.readOnly === true;

  const within = (number: number): number =>
    Math.min(max ?? Number.POSITIVE_INFINITY, Math.max(min ?? Number.NEGATIVE_INFINITY, number));
  const go = (direction: 1 | -1) => {
    setTyped(null);
    const from = value ?? 0;
    // From a number between two steps to the next step, not past it.
    const next = direction > 0 ? Math.floor(from / step + 1) * step : Math.ceil(from / step - 1) * step;
    const reached = within(Number(next.toFixed(6)));
    if (reached === value) return;
    onChange(canBeEmpty && reached === 0 ? undefined : reached);
  };
  /** The number that was typed, or null while it is none or lies beyond the ends. */
  const numberIn = (text: string): number | null => {
    const trimmed = text.trim().replace('＋', '').replace('－', '-');
    const number = trimmed === '' ? Number.NaN : Number(trimmed);
    return Number.isFinite(number) && within(number) === number ? number : null;
  };
  const type = (text: string) => {
    setTyped(text);
    const number = numberIn(text);
    if (number !== null) onChange(number);
    else if (text.trim() === '' && canBeEmpty) onChange(undefined);
  };
  const handleKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isLocked || event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    go(event.key === 'ArrowUp' ? 1 : -1);
  };
  const shown = value === undefined ? '' : `${isSigned && value > 0 ? '+' : ''}${value}`;

  // What was typed stays as it is written, until the number is changed from elsewhere: by undo, say.
  const inField = typed === null ? null : numberIn(typed);
  const isTyping = typed !== null && (inField === null || inField === value);

  return (
    <span className="number-stepper">
      <button
        type="button"
        tabIndex={-1}
        disabled={isLocked || (min !== undefined && (value ?? 0) <= min)}
        aria-label={say(componentMessages.less, language, { label })}
        onClick={() => go(-1)}
      >
        −
      </button>
      <input
        autoComplete="off"
        inputMode="numeric"
        {...rest}
        role="spinbutton"
        aria-label={rest['aria-labelledby'] === undefined ? label : undefined}
        aria-valuenow={value}
        aria-valuemin={min}
        aria-valuemax={max}
        value={isTyping ? typed : shown}
        onChange={(event) => type(event.target.value)}
        onBlur={(event) => {
          setTyped(null);
          rest.onBlur?.(event);
        }}
        onKeyDown={handleKey}
      />
      <button
        type="button"
        tabIndex={-1}
        disabled={isLocked || (max !== undefined && (value ?? 0) >= max)}
        aria-label={say(componentMessages.more, language, { label })}
        onClick={() => go(1)}
      >
        ＋
      </button>
    </span>
  );
}
