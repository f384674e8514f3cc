import type { ChangePath } from '#core/editing/change';

import { CheckBox } from '../../../components/check-box';
import { useField } from './use-field';

/** A mark that is there or not: `true` or left out. */
export function TickField({
  label,
  path,
  value,
}: {
  readonly label: string;
  readonly path: ChangePath;
  readonly value: true | undefined;
}) {
  const { isReadOnly, mark, problem, setOnce } = useField(path, label);
  return (
    <div {...mark} tabIndex={-1}>
      <CheckBox
        label={label}
        isChecked={value === true}
        disabled={isReadOnly}
        hint={problem}
        onChange={(isChecked) => setOnce(isChecked ? true : undefined)}
      />
    </div>
  );
}
