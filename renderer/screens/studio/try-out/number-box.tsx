import { useId, useState } from 'react';

type NumberBoxProps = {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
};

/**
 * A whole number from nought up. What is typed counts when the field is left or Enter is pressed, so that half a number is never
 * played with; the arrows count at once.
 */
export function NumberBox({ label, value, most, step = 1, onChange }: NumberBoxProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const settle = (text: string) => {
    setTyped(null);
    const number = Number(text);
    if (text.trim() === '' || !Number.isFinite(number)) return;
    const whole = Math.min(most, Math.max(0, Math.round(number / step) * step));
    if (whole !== value) onChange(whole);
  };
  const isStep = (text: string) => Math.abs(Number(text) - value) === step;
  return (
    <div className="try-out-number">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field-control"
        type="number"
        min={0}
        max={most}
        step={step}
        value={typed ?? value}
        onChange={({ target }) => (isStep(target.value) ? settle(target.value) : setTyped(target.value))}
        onBlur={({ target }) => settle(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle(event.currentTarget.value);
        }}
      />
    </div>
  );
}
