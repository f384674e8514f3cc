import type { Range } from '#core/script/condition-schema';

import { useWords } from '../../../../app/words';
import { Button } from '../../../../components/button';
import { NumberStepper } from '../../../../components/number-stepper';
import { formMessages as words } from '../messages';
import { boundsOf, scaleOf, type RangeMember } from './condition-members';
import { ConditionRow, type ConditionRowProps } from './condition-row';

type Bound = keyof Range;

const boundWords = {
  lt: words.below,
  lte: words.atMost,
  gt: words.above,
  gte: words.atLeast,
  eq: words.exactly,
} as const;
const bounds = Object.keys(boundWords) as Bound[];

/** The bound that makes a second end to a first one. */
const opposite: Readonly<Record<Bound, Bound>> = { lt: 'gte', lte: 'gte', gt: 'lt', gte: 'lt', eq: 'lt' };

type RangeRowProps = ConditionRowProps & {
  readonly member: RangeMember;
  readonly value: Range;
  readonly onChange: (range: Range) => void;
};

/** 信任 低于 35: a number and its bounds. */
export function RangeRow({ member, value, onChange, ...row }: RangeRowProps) {
  const { say } = useWords();
  const scale = scaleOf(member);
  const present = boundsOf(value);
  const [first] = present;
  const change = (bound: Bound, next: Bound, number: number) => {
    const { [bound]: _before, ...others } = value;
    onChange({ ...others, [next]: number });
  };
  return (
    <ConditionRow {...row}>
      {present.map((bound, at) => (
        <span key={at} className="form-bound">
          <select
            className="field-control select form-select"
            aria-label={say(words.boundOf, { name: row.name })}
            value={bound}
            disabled={row.isReadOnly}
            onChange={(event) => change(bound, event.target.value as Bound, value[bound] ?? 0)}
          >
            {bounds
              .filter((each) => each === bound || value[each] === undefined)
              .map((each) => (
                <option key={each} value={each}>
                  {say(boundWords[each])}
                </option>
              ))}
          </select>
          <NumberStepper
            {...scale}
            label={`${row.name} ${say(boundWords[bound])}`}
            value={value[bound]}
            disabled={row.isReadOnly}
            onChange={(number) => change(bound, bound, number ?? 0)}
          />
        </span>
      ))}
      {!row.isReadOnly && present.length === 1 && first !== undefined && first !== 'eq' && (
        <Button
          size="small"
          kind="quiet"
          onClick={() => change(opposite[first], opposite[first], value[first] ?? 0)}
        >
          {say(words.secondBound)}
        </Button>
      )}
      {!row.isReadOnly && present.length === 0 && (
        <Button size="small" kind="quiet" onClick={() => onChange({ lt: 50 })}>
          {say(words.firstBound)}
        </Button>
      )}
      {!row.isReadOnly && present.length > 1 && (
        <Button
          size="small"
          kind="quiet"
          onClick={() => first !== undefined && onChange({ [first]: value[first] })}
        >
          {say(words.oneBound)}
        </Button>
      )}
    </ConditionRow>
  );
}
