import type { ChangePath } from '#core/editing/change';

import { useWords } from '../../../../app/words';
import { NumberStepper } from '../../../../components/number-stepper';
import { FormField } from '../form-field';
import { formMessages as words } from '../messages';

type Money = number | 'all' | undefined;

type MoneyEffectProps = {
  readonly path: ChangePath;
  readonly label: string;
  readonly value: Money;
  readonly isReadOnly: boolean;
  readonly onChange: (value: Money) => void;
};

/** Money that moves: none, all that is there, or an amount. */
export function MoneyEffect({ path, label, value, isReadOnly, onChange }: MoneyEffectProps) {
  const { say } = useWords();
  const kind = value === undefined ? 'none' : value === 'all' ? 'all' : 'amount';
  const choose = (next: string) => onChange(next === 'all' ? 'all' : next === 'amount' ? 1000 : undefined);
  return (
    <FormField path={path} label={label}>
      {(control) => (
        <span className="form-number">
          <select
            {...control}
            className="field-control select form-select"
            value={kind}
            disabled={isReadOnly}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="none">{say(words.moneyNone)}</option>
            <option value="all">{say(words.moneyAll)}</option>
            <option value="amount">{say(words.moneyAmount)}</option>
          </select>
          {typeof value === 'number' && (
            <>
              <NumberStepper
                label={label}
                value={value}
                min={1}
                step={1000}
                disabled={isReadOnly}
                onChange={(amount) => onChange(amount ?? 1)}
              />
              <span className="form-unit">{say(words.yuan)}</span>
            </>
          )}
        </span>
      )}
    </FormField>
  );
}
