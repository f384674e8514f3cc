import type { ChangePath } from '#core/editing/change';

import { NumberStepper } from '../../../components/number-stepper';
import { useRuleset } from './ruleset-context';

type RulesetNumberProps = {
  readonly path: ChangePath;
  readonly label: string;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** May be left empty, which is stored as null. */
  readonly canBeEmpty?: boolean;
};

/** A number of the ruleset. */
export function RulesetNumber({
  canBeEmpty = false,
  label,
  max,
  min,
  path,
  step = 1,
  value,
}: RulesetNumberProps) {
  const edit = useRuleset((state) => state.edit);
  const isReadOnly = useRuleset((state) => state.isReadOnly);
  return (
    <NumberStepper
      label={label}
      value={value ?? undefined}
      min={min}
      max={max}
      step={step}
      canBeEmpty={canBeEmpty}
      disabled={isReadOnly}
      onChange={(number) => {
        if (number === undefined && !canBeEmpty) return;
        edit('set-field', { path, value: number ?? null, field: label }, `number/${path.join('.')}`);
      }}
    />
  );
}
